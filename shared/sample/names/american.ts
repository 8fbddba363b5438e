// One culture of names a block; see name-table.ts for the form.
export const americanNames = `
[hispanic-south] CO AR CL PE EC BO VE UY PY
family: González, Rodríguez, Quispe, Muñoz, Fernández, Ibáñez, Mamani, Zambrano, Benítez, Cárdenas, Núñez, Restrepo, Sepúlveda, Ortega, Acuña, Villalba, Huamán, Peñaloza, Echeverría, Arango
female: María José, Lucía, Ximena, Valentina, Pilar, Mónica, Nélida, Camila, Soledad, Rocío, Inés, Ana María, Graciela, Daniela
male: José Luis, Andrés, Joaquín, Ramón, Sebastián, Martín, Álvaro, Hernán, Nicolás, Julián, Gonzalo, Óscar, Fabián, Édgar
[hispanic-north] ES MX GT HN SV NI CR PA CU DO
family: García, Hernández, Martínez, López, Pérez, Sánchez, Ramírez, Jiménez, Castillo, Morales, Gutiérrez, Chacón, Solís, Zelaya, de la Rosa, Iturbide, Mejía, Escobar, Arzú, Montaño
female: Guadalupe, Carmen, Beatriz, Concepción, Alejandra, Rosa Elena, Itzel, Paula, Yolanda, Nuria, Marta, Gabriela, Xiomara, Begoña
male: Francisco, Íñigo, Carlos, Jesús, Rubén, Tomás, Ignacio, Cuauhtémoc, Rafael, Víctor, Luis Ángel, Germán, Mauricio, Esteban
[lusophone] BR PT
family: Silva, Souza, Gonçalves, Araújo, Magalhães, Figueiredo, Conceição, Ribeiro, Moraes, Assunção, Carvalho, Guimarães, Teixeira, Leitão, Corrêa, Vasconcelos
female: Inês, Conceição, Mariana, Júlia, Letícia, Sônia, Márcia, Catarina, Débora, Thaís, Graça
male: João, Antônio, Luís, Thiago, Rogério, Caetano, José, Vinícius, Gonçalo, Flávio, Sérgio
[caribbean] JM TT BB GY BS BZ LC VC GD AG DM KN
family: Braithwaite, Persaud, Campbell-Brown, Alleyne, Gordon, Ramcharan, St. Hill, Rolle, Charles, Bartholomew, Singh, Francis, Augustin, Hinds, Cupid
female: Shanice, Indira, Marva, Keisha, Althea, Joycelyn, Camille, Savitri, Yvonne
male: Delroy, Winston, Anil, Desmond, Errol, Clyde, Vishnu, Junior, Leroy
[haitian] HT
family: Jean-Baptiste, Pierre-Louis, Toussaint, Désir, Charles, Estimé, Joseph, Michel, Saint-Fleur
female: Marie-Carmel, Guerda, Fabiola, Rose-Laure, Nadine, Mirlande
male: Wilner, Jean-Robert, Dieuseul, Frantz, Emmanuel, Pierre-Richard
`
