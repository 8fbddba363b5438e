; Offers Scrutin under "Open with" for lists. electron-builder's own associations would put Scrutin in the
; place of the program that opens them now.
!macro offerToOpen EXT
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "Scrutin.List"
!macroend

!macro offerNoMore EXT
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "Scrutin.List"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Scrutin.List" "" "List"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Scrutin.List\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Scrutin.List\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro offerToOpen xlsx
  !insertmacro offerToOpen xls
  !insertmacro offerToOpen ods
  !insertmacro offerToOpen csv
  !insertmacro offerToOpen tsv
  !insertmacro offerToOpen vcf
  !insertmacro offerToOpen json
  !insertmacro offerToOpen xml
!macroend

!macro customUnInstall
  !insertmacro offerNoMore xlsx
  !insertmacro offerNoMore xls
  !insertmacro offerNoMore ods
  !insertmacro offerNoMore csv
  !insertmacro offerNoMore tsv
  !insertmacro offerNoMore vcf
  !insertmacro offerNoMore json
  !insertmacro offerNoMore xml
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Scrutin.List"
!macroend
