/** Women's first names, as written in Belgium, France, Luxembourg, Switzerland and by those who came there. */
export const WOMEN = `
Aaliyah Abby Abdonie Abeline Abella Abibatou Abigaël Abigaëlle Abigaïl Aby Acacie Ada Adaeze Adalbaude
Adalsinde Adea Adegrine Adélaïde Adèle Adélie Adeline Adeltrude Adina Adja Adolphie Adolphine Adonise Adrastée
Adrehilde Adriana Adrienne Agatha Agathe Agilberte Aglaé Agnane Agneflète Agnès Agnieszka Agrippine Aïcha Aïda
Aimée Aimy Aïna Aïsha Aïssata Aïssatou Ajana Ajla Ajlin Ajna Alaine Alaïs Alana Alara Alba Albane Albérade
Alberta Alberte Albertine Alcidie Alcine Alcyone Aldegonde Aleksandra Alena Alenia Alessia Aleth Alexa
Alexandra Alexandrine Alexane Alexanne Alexia Alexiane Alexine Aleya Aleyna Alfreda Alia Alice Alicia Aliénor
Aliette Alima Alina Aline Alisa Alisha Alison Alissa Alissia Alisson Alixe Aliya Aliyah Alizé Alizée Allegra
Allison Alma Aloïse Aloyse Alphonsine Althée Alva Alya Alyah Alycia Alyson Alyssa Alyssia Alysson Amadea Amal
Amália Amaliane Amalthée Amalya Amanda Amande Amandine Amarande Amaranthe Amaryllis Amaya Amber Ambra Ambre
Ambrine Ambroisie Amea Amel Amélia Améliane Amélie Ameline Améthyste Amicie Amina Aminata Aminte Amira Amra
Amy Ana Anabelle Anaé Anaëlle Anahita Anaïs Anastasia Anastasie Anastasija Anatolie Anaya Anceline Andjelina
Andrée Andrina Anémone Angadrême Angela Angèle Angelica Angélina Angeline Angélique Angie Angilberte Ania
Anicée Anicette Anick Anika Anina Anissa Anita Anjali Ann Anna Annabel Annabelle Annaëlle Anne Annette Annick
Annie Annik Annika Annonciade Anny Anouck Anouk Ansberte Anstrudie Anthelmette Antigone Antoinette Antonia
Antonine Anya Aoife Aphélie Apolline Appoline April Aquiline Arabelle Arame Arcadie Argine Aria Ariana Ariane
Arianna Aricie Arielle Arij Arisa Arlene Arlette Armance Armande Armandine Armeline Armelle Armide Armine
Arnaude Arsènie Artémis Arthurine Arwa Arwen Arya Asceline Ashley Asia Asja Asma Asmaa Assa Assetou Assia
Assil Assiya Assya Asta Astarté Astérie Astou Astrée Astrid Astride Asya Athalie Athanasie Athéna Athénaïs
Athina Atta Aube Aubertine Aude Audeline Audrey Augusta Augustine Aure Aurélia Aurélie Aurélienne Aurelle
Auriane Aurora Aurore Auxane Ava Aveline Avigaëlle Avital Avoye Avril Awa Axeline Axelle Aya Ayah Ayana Ayem
Ayesha Ayla Aylin Ayline Aymardine Aymonde Ayna Ayşe Azalée Azélie Azeline Aziza Azra Bahia Baptistine Barbara
Basilisse Basma Bathilde Baya Béa Béatrice Becky Belinda Bella Bénédicte Bérangère Bérengère Bérénice
Bernadette Bernice Bertha Berthe Bertille Béryl Bessie Beth Bethany Betsy Bettina Betty Beulah Beuve Beverly
Beya Bianca Bigna Billie Bineta Binta Bintou Blanca Blanche Blandine Blessing Bobbie Bogdana Bonnie Bouchra
Brenda Bridget Brigitte Brittany Brooke Brunehaut Brunehilde Caitríona Cali Calie Calista Callie Camélia
Camila Camilia Camilla Candace Candice Candy Capucine Carine Carinne Carla Carlota Carlotta Carmen Caro Carol
Carole Carolina Caroline Carolyn Carrie Cassandra Cassandre Cassie Cassiopee Cassy Castille Cataleya Catalina
Catherine Cathia Cathie Cathy Cecelia Cécile Cécilia Céleste Célestine Célia Celina Céline Célya Cendrine
Cerise Chahinez Chaïma Chanel Chantal Chantale Charlaine Charlène Charline Charlize Charlotte Charlyne Chayma
Chelsea Cherine Cheryl Cheyenne Chiara Chimene Chioma Chirine Chloé Christel Christèle Christelle Christiane
Christianne Christie Christina Christine Christy Chrystel Chrystele Chrystelle Ciara Cindy Claire Clara
Clarisse Claudette Claudia Claudie Claudine Cléa Clélia Clélie Clémence Clémentine Cléo Cléophée Clio Cloé
Clothilde Clotilde Colette Coline Colleen Colombe Colyne Concetta Conchita Connie Constance Cora Coralie
Coraline Corentine Corine Corinne Cosima Coumba Cristelle Cristina Crystal Cylia Cyndie Cynthia Cyrielle
Cyrine Dado Dahlia Daisy Dalia Dalila Dana Danae Dania Daniela Danièle Daniella Danielle Daphné Daphnee Daria
Darine Darla Darlene Davina Dawn Dayana Dea Deanna Debbie Débora Déborah Debra Deirdre Delia Della Delores
Delphine Denise Desiree Diana Diane Dianna Dianne Diara Diarra Dieudonnée Dieynaba Dilara Dina Dior Dixie
Djamila Djénéba Djenna Dolores Domitille Donia Donna Dora Doreen Doriane Dorine Doris Dorothée Dorothy Dounia
Dragana Dua Dyna Ebony Eda Édith Edmée Edmonde Edna Edwige Eglantine Eileen Eilidh Ela Elaïa Elaine Éléa
Eléana Eleanor Eléanore Éléna Elène Eleni Eleonora Éléonore Élia Eliana Éliane Eliette Elif Elin Élina Éline
Elinor Eliona Élisa Élisabeth Élise Elissa Eliza Elizabeth Ella Ellen Elli Ellie Elly Eloane Élodie Éloïse
Elona Elora Elsa Elsie Elvine Elvira Elvire Ely Élya Elyana Elyna Elyne Elyssa Ema Emelie Émeline Emelyne
Émérance Émérencie Emi Émie Emilia Émilie Emilienne Emilija Emily Emine Emma Emmanuelle Emmelie Emmie Emmy
Emna Émy Ena Enola Énora Enya Erica Erika Erin Erine Erma Erna Ernestine Esma Esmée Essie Estelle Esther Ethel
Etiennette Eudoxie Eugénie Eula Eulalie Eunice Euphrasie Eurydice Eusébie Éva Évangéline Ève Eveline Evelyn
Évelyne Evy Ewa Eya Fabienne Fadila Faith Fannie Fanny Fanta Fantine Farah Farida Fatiha Fatim Fatima Fatimata
Fatma Fatou Fatouma Fatoumata Faustine Faye Febe Felicia Félicie Femke Feriel Fernande Feryel Fien Fifi
Filippa Fily Finja Fiona Firdaws Flavia Flavie Fleur Floor Flora Florence Florentine Floriane Florie Florine
Flurina Fouzia Fran France Frances Francesca Francette Francia Francine Françoise Freda Frédérique Freya Frida
Frieda Gabriela Gabriella Gabrielle Gaëlle Gaetane Gaïa Gail Garance Gayle Gelila Geneva Geneviève Georgette
Georgia Georgina Géraldine Gerberge Germaine Gertrude Ghislaine Ghizlane Ghyslaine Giada Gianna Gilberte Gina
Ginette Ginger Gioia Giorgia Gisèle Giselle Gislaine Giulia Giuliana Giuseppina Gladys Glenda Gloire Gloria
Godelieve Goundo Grâce Gráinne Graziella Greta Gretchen Guenièvre Guilaine Guilhemine Guillemette Gustavine
Guylaine Guylene Gwen Gwenaëlle Gwendolyn Gwenola Gwladys Habiba Haby Hadja Hafida Hafsa Hailey Hajar Hakima
Halima Hana Hanaé Hanane Hania Hanna Hannah Hanne Harmony Harriet Hasna Hatice Hatouma Hattie Hawa Haya Hayat
Hazel Heather Hedwige Heidi Helen Héléna Hélène Helin Héloïse Henrietta Henriette Hermine Hiba Hidaya Hilda
Hilde Hilona Hind Hira Hiwot Holly Honorine Hope Hortense Houda Houria Huguette Ida Ikram Ilana Ilaria Ilayda
Ilenia Ilham Iliana Illona Ilona Ilyana Iman Imane Imany Imen Imène Ina Inara Inaya Inayah Inès Iness Inez
Ingrid Inna Insaf Ioana Irem Irena Irène Irina Iris Irma Isabel Isabella Isabelle Isadora Isaline Isaure Isee
Iseult Isis Ismérie Isra Israa Iva Ivy Izïa Jacinthe Jacqueline Jacquelyn Jade Jael Jamila Jana Jane Janelle
Janet Janice Janie Janina Janine Janique Janna Jannah Janne Jannick Jara Jasmin Jasmine Jeanette Jeanine
Jeanne Jeannette Jeannie Jeannine Jehanne Jelena Jenifer Jenna Jennah Jennie Jennifer Jenny Jennyfer Jessica
Jihane Jil Jill Jinane Joana Joann Joanna Joanne Jocelyne Jodi Jodie Joëlle Joffrette Johana Johanna Johanne
Jolien Joline Josee Josefina Joseline Joselyne Josephe Joséphine Josette Josiane Josianne Josseline Josselyne
Josyane Joy Joyce Juana Juanita Judith Judy Julia Juliana Juliane Julianne Julicia Julie Julienne Juliette
Juline Juna June Junon Jusra Justine Kaat Kadiatou Kadidia Kadidiatou Kady Kahina Kaia Kaïna Kaja Kalea
Kamélia Kamila Kamilia Kara Karelle Karen Kari Karima Karin Karina Karine Karla Karolina Kassandra Kataleya
Katarzyna Kate Katell Katherine Kathleen Kathryn Kathy Katia Katie Kato Katrien Katrina Katy Kawtar Kay Kaya
Kayla Kayliah Kayna Keira Kélia Kelley Kelli Kellie Kelly Kellya Keltoum Kélya Kendra Kenza Keren Kessy Ketsia
Ketty Keyla Khadidiatou Khadidja Khadija Khady Khoudia Kiara Kim Kimberley Kimberly Kiné Kira Klara Klea
Krista Kristell Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krystal Kyara Ladina Laeticia Laëtitia
Lahna Laïa Laila Laïna Lala Lalie Laly Lamia Lana Lara Larina Larissa Latifa Latoya Laura Laurane Laure
Laureen Laureline Lauren Laurène Laurette Lauriane Laurianne Laurie Laurine Laury Lauryn Lauryne Laverne
Lavinia Laya Layana Layanah Layane Layla Layna Léa Leah Léana Leandra Léane Léanna Léanne Leelou Lehna Leïa
Leigh Leïla Leïna Lela Léna Lenia Lenna Lenya Léona Léone Leoni Léonie Léonne Leonor Leonora Léonore Léontine
Léopoldine Leslie Leticia Letizia Levana Lexie Leya Leyla Leyna Lia Liana Liara Lidwine Lieve Lieze Lila Lilas
Lili Lilia Liliana Liliane Lilie Lillian Lillie Lilly Liloo Lilou Lilwenn Lily Lilya Lina Linda Linde Lindsay
Lindsey Line Linn Linnea Linoï Linoy Liora Lisa Lise Lisea Lisette Lisiane Lison Lital Liv Liva Livia Liya
Liyah Liyana Liz Liza Lize Lizéa Loana Loane Loanne Loetitia Loïse Lola Lolita Loona Lora Lore Lorena Lorene
Loretta Lori Loriane Lorie Lorine Lorna Lorraine Lory Lotta Lotte Louana Louane Louann Louanne Loubna Louisa
Louise Louisette Loula Loulou Louna Lua Luana Luce Lucette Lucia Lucie Lucienne Lucile Lucille Lucy Ludivine
Ludmila Luena Luisa Luise Lula Luna Luz Lya Lyah Lyana Lyanna Lydia Lydie Lyla Lylia Lyliane Lyloo Lylou Lyna
Lynda Lyne Lynette Lynn Lynne Lysa Lyse Lysiane Lyvia Maayane Mabel Mable Maddie Maddy Madeleine Madeline
Madina Madison Madlaina Maela Maëlia Maëlie Maëline Maélis Maeliss Maëlle Maëlly Maellys Maëly Maëlya Maëlyne
Maëlys Maelyss Maena Maëva Magali Magalie Magaly Magdalena Magdeleine Maggie Maggy Maguelone Maguette Maguy
Mahault Mahaut Maïa Maila Maïlane Maïly Maïlys Maïmouna Maïna Maira Maïssa Maïssane Maite Maiwen Maïwenn Maja
Malak Malaurie Malaury Malea Malena Małgorzata Malia Malika Malina Mallaury Maloé Malorie Malou Malvina Malya
Manal Mandy Manel Manelle Manon Manuela Manuella Mara Maram Marceline Marcella Marcelle Marcelline Marcia
Marème Mareva Margaret Margarita Margaux Margie Margo Margot Marguerite Maria Mariam Mariama Mariame Marian
Marianne Marie Marielle Mariem Marième Mariette Marilou Marilyn Marilyne Marina Marine Marinette Marion Mariya
Marjane Marjolaine Marjorie Marlène Marnie Marsha Marta Martha Marthe Martine Marwa Marwen Mary Maryam Maryann
Marylène Maryline Marylise Marylou Maryne Maryse Maryvonne Maša Mathilda Mathilde Matilda Matilde Mattea
Mattie Maud Maude Maurane Maureen Mauricette Maurine Maxellende Maxine May Maya Mayane Mayar Mayla Maylane
Maylie Mayline Maylis Mayssa Mayssane Megan Mégane Meggie Meghan Meghane Mélanie Melany Melba Melek Mélia
Mélina Mélinda Méline Melisa Mélisande Mélissa Mélissandre Mellina Mélodie Mélody Melusine Mélya Mélyna Mélyne
Melyssa Mercedes Meredith Merel Meriam Meriem Merjem Merve Merveille Meryam Meryem Meryl Mïa Michèle Micheline
Michelle Mieke Mihaela Mila Milana Mildred Milena Milla Mimi Mina Mindy Minnie Mira Miral Miranda Mireille
Miriam Misty Miya Moïra Moïsette Molly Mona Monia Monica Monique Morgane Morganne Mouna Mounia Muguette Muriel
Murielle Mya Myla Mylène Myra Myriam Myrtille Myrtle Nabila Nada Nadège Nadia Nadine Naëlle Nahla Naïa Naïla
Naïma Naïs Najat Najla Nala Nancy Nanou Naomi Naomie Naoual Nassera Nassima Natacha Natalia Natalie Natasha
Nathalie Nawal Nawel Naya Nayla Ndeye Nea Neela Nefeli Neïla Nejla Nela Nélia Nell Nellie Nelly Nélya Néné
Nerea Nermine Nesrine Nettie Neva Neyla Nezha Ngozi Niame Niamh Nichole Nicole Nicolle Nika Nila Nina Nine
Nini Ninon Niouma Nisa Nisrine Noelia Noélie Noéline Noella Noëlle Noelyne Noemi Noémie Nola Nolwen Nolwenn
Noor Nora Norah Nore Norhane Norma Nour Noura Nourane Nuria Océane Oceanne Octavia Octavie Odelia Odette Odile
Odilia Oksana Olga Olive Olivia Oliwia Ollie Oluchi Olympe Olympia Ombeline Ombline Ondine Oona Opal Ophelia
Ophélie Ora Orane Oriande Oriane Orianne Orlane Ornella Ouarda Oumou Ozanne Paloma Pam Paméla Paola Pascale
Pascaline Patricia Patsy Patti Patty Paula Paule Paulette Paulien Paulina Pauline Pearl Pécine Peggy Pélagie
Penda Pénélope Penny Perla Perle Perrine Pétronille Philippa Philippine Philomène Phyllis Pia Pierrette Pilar
Prescilia Prescilla Prescillia Primerose Prisca Priscilla Priscille Priscillia Priya Prudence Prune Pulchérie
Quentine Quiéta Quintia Quitterie Rabia Rachael Rachel Rachida Rahel Rahma Raissa Rajae Rajana Ramata
Ramatoulaye Ramona Rania Ranim Ranya Raphaele Raphaëlle Raquel Rawane Raymonde Razane Rea Rebecca Regina
Régine Reina Reine Rejane Réjeanne Renée Rhea Rhonda Riana Rihanna Rim Rita Rivka Rkia Roberta Roberte Robyn
Rochelle Róisín Rokhaya Rokia Rolande Romane Romie Romina Romy Rona Ronja Roos Rosa Rosalie Rose Roseline
Roselyne Rosemarie Rosemary Rosette Rosie Rosine Roxane Roxanne Roza Rozenn Ruby Runa Ruth Rüya Rym Sabah
Sabine Sabrina Sabrine Sadie Safa Safia Safiatou Safiétou Safiya Sahra Saïda Saja Sakina Salima Salimata
Salimatou Sally Salma Salomé Saly Samantha Samara Samia Samira Sana Sanaa Sanae Sandie Sandra Sandrine Saoirse
Sara Sarah Sarina Sarra Saskia Satine Savannah Scarlett Ségolène Selam Séléna Sélène Selin Selina Selma Sena
Sephora Seraina Séréna Servane Séverine Seyana Seynabou Shaïly Shaïma Shaïna Shana Shani Shanice Shanna
Shannon Shanon Shany Shari Sharon Shawna Shayma Shayna Shazia Sheila Shelia Shelley Shelly Sheri Sherine
Sherri Sherry Sheryl Sheryne Shirel Shirine Shirley Shyrel Siana Siara Sibylle Sidonie Sidra Siena Sienna
Siham Sihem Siloe Silvia Simea Simone Simonne Sina Sindy Sinéad Siobhan Sira Sirine Sixtine Soazig Sofia
Sofija Sohane Soizic Sokhna Solange Solène Solenn Solenne Soline Solveig Sonia Sonja Sonya Sophia Sophie
Soraya Souad Soukaina Soumaya Stacey Stacy Stanislawa Stecy Stella Stéphanie Sterre Stessy Sue Susan Susie
Suzanne Suzette Suzie Suzon Suzy Svetlana Swassane Syana Sybille Sylvaine Sylvette Sylvia Sylviane Sylvie
Syrine Tabea Tabitha Taïna Taïs Tal Tali Talia Talya Tamara Tami Tammy Tania Tanya Tara Tasha Tasnim Tasnime
Tatiana Téa Teodora Teresa Teri Terri Tesfaye Tesnim Tesnime Tess Tessa Tessy Thaïs Thalia Thalya Thanina Théa
Thelma Théodora Theresa Thérèse Tia Tiana Tifany Tifenn Tiffanie Tiffany Tiguida Tilda Tilla Timea Tina
Tiphaine Tiphanie Titine Tonya Toscane Touria Tracey Traci Tracy Tricia Tsipora Tuana Tyana Typhaine Uma Una
Ursule Valentina Valentine Valeria Valérie Vanessa Vanina Veerle Velma Vera Verna Véro Veronica Véronique
Vicki Vickie Vicky Victoire Victoria Victorine Viktoria Vinciane Viola Violaine Violet Violette Virginia
Virginie Vittoria Vivian Viviane Vivienne Wafa Wanda Warda Wassila Wendy Whitney Widad Wiem Wiktoria Wilma
Winifred Wissam Xavière Xenia Yaëlle Yamina Yana Yara Yasmin Yasmina Yasmine Ylona Yolaine Yolanda Yolande
Yona Yosra Youmna Youna Yousra Ysaline Ysé Ysée Yseult Yumi Yuna Yveline Yvelise Yvette Yvonne Zahia Zahra
Zakia Zana Zara Zaynab Zayneb Zeinab Zelda Zélie Zeynab Zeynep Zia Zina Zineb Zoé Zoéva Zoey Zohra Zoubida
Zuzanna
`;

/** Men's first names, likewise. */
export const MEN = `
Aaron Abd Abdallah Abdel Abdelaziz Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelkrim Abdellah Abdelmajid
Abderrahim Abderrahmane Abdon Abdou Abdoul Abdoulaye Abdourahmane Abdramane Abdullah Abel Abélard Abelin
Abondance Abou Aboubacar Aboubakar Abraham Absalon Acace Achaire Achille Achraf Adalard Adalbald Adalbéron
Adalbert Adalric Adam Adama Adame Adegrin Adel Adelin Adelphe Adem Aden Adenet Adéodat Adhémar Adib Adil
Adjutor Adolphe Adonis Adrian Adriano Adriel Adrien Aedan Agapet Agathange Agathon Agilbert Agnan Agrippin
Ahmad Ahmadullah Ahmed Aïdan Aïden Aimé Ajan Akim Akram Aksel Aksil Alain Alan Alasdair Alassane Albain Alban
Albéric Albert Alberto Albin Alcibiade Alcide Alcime Aldo Aldonce Aldric Aleaume Alec Alejandro Aleksa
Aleksandar Aleksander Alessandro Alessio Alex Alexander Alexandre Alexandros Alexi Alexis Alexy Alfonso Alfred
Alfredo Ali Aliou Alioune Alistair Allain Allan Allen Alliaume Almine Almire Aloïs Alon Alone Alonzo Aloys
Alphée Alphonse Alpinien Alton Alverède Alvin Aly Amadou Amady Amaël Amalric Amand Amandin Amani Amar Amath
Amaury Ambroise Amdy Amédée Amélien Ameth Amiel Amin Amine Amir Amjad Amos Anas Anass Anastase Anatole Ancelin
Andéol Andoche André Andréas Andrei Andrej Andres Andrew Andri Andrin Andy Anes Ange Angel Angelo Angilbe
Angilran Angoustan Anicet Anis Annibal Anouar Ansbert Anselme Anthelme Anthony Antide Antoine Anton Antonin
Antonio Antony Anuar Apollinaire Aquilin Archambaud Archibald Archie Arda Aren Ari Arian Arie Arion Aris
Ariste Aristide Arman Armand Armando Armel Armin Arnaud Arnauld Arne Arno Arnold Arnould Arolde Aron Arona
Arsène Arthaud Arthème Arthur Arthus Arto Arturo Artus Arun Ascelin Athanase Aubin Aubrey Aubry Audebert
Audouin Audran Audric Auguste Augustin Aurel Aurèle Aurélien Aurelio Aurian Auron Austin Auxence Avi Aviel
Axel Ayaan Ayan Ayaz Aydan Ayden Aylan Ayman Aymane Aymard Aymen Aymeric Aymerick Aymon Ayoub Aziz Baba
Babacar Bachir Badis Badr Bafode Bakary Balthazar Baptiste Barnabé Barry Barthélemy Bartimée Basil Basile
Bastian Bastien Batiste Baudouin Beat Bébert Béla Bénigne Benjamin Bennie Benny Benoît Bent Beppe Béranger
Bérard Berat Bernard Bert Bertrand Bienvenu Bilal Bilel Bill Billal Billy Birane Björn Blaise Blake Bob Bobby
Bogdan Bohémond Boniface Boris Boualem Bouba Boubacar Boubou Bouchard Boyd Brad Bradford Bradley Brahim Bram
Brandon Brayan Brendan Brent Brett Briac Brian Brice Brieuc Bruce Bruno Bryan Bryant Byron Caleb Calixte
Callum Calvin Camélien Cameron Camil Camillien Candide Caribert Carl Carlo Carloman Carlos Carlton Carroll
Cary Casimir Cassien Cayden Cecil Cédric Cedrick Célestin Célian Célien Césaire César Chad Chahine Chaï Chakib
Charlemagne Charles Charlie Charly Cheick Cheikh Cheikhou Chekhouna Chester Chidi Childebert Chilpéric Chris
Christian Christodule Christophe Christopher Chrysole Chrysostome Ciarán Clarence Clark Claudien Claudius Clay
Clayton Cléandre Clemens Clément Cléry Clifford Clifton Clint Clinton Clotaire Clovis Clyde Cody Colin Côme
Conrad Constantin Corentin Corey Cornelius Corto Cory Craig Cristian Cristiano Curtis Cyprien Cyrian Cyriaque
Cyril Cyrille Cyrus Czeslaw Daan Dale Damian Damien Damon Dan Dani Daniel Danilo Danny Dante Dany Danyl Daouda
Darian Darin Dario Daris Darius Darnell Darrel Darrell Darren Darrin Darryl Daryl Dave David Davide Davy
Dawson Dayan Dayane Dean Dédé Delbert Delphin Demba Denis Deniz Dennis Derek Derrick Désiré Dewey Dexter Diar
Didier Diego Dieudonné Dilan Dimitri Dino Dion Djamel Djibril Domingo Dominic Dominick Dominik Donald Donatien
Donnie Donovan Dorian Doryan Doug Douglas Dov Doyle Dragan Drew Dries Driss Duane Duncan Dustin Dwayne Dwight
Dylan Earl Earnest Eddie Eddy Éden Edgar Edgard Edmond Edmund Édouard Eduard Eduardo Edward Edwin El-Hadj
Elbert Éleuthère Elhadj Eli Eliah Eliahou Elian Eliano Élias Élie Eliel Elija Elijah Élio Elion Elior Eliot
Eliott Élisée Elliot Elliott Ellis Elmer Eloan Éloi Elone Elouan Elvis Elyas Elyès Elyo Élzéar Emanuel Emeka
Émeric Emiel Emil Émile Emilian Emilien Emilio Emir Emmanuel Emmett Emre Emrys Enaël Enea Enes Enguerrand Enio
Ennio Enoha Enrique Ensar Enyo Enzo Eoin Ephraïm Épiphane Eren Éric Erick Erik Ernest Ernesto Eron Ervin Erwan
Erwann Esra Estéban Etan Éthan Ethann Étienne Eubert Eudes Eudoxe Eugène Eusèbe Eustache Évan Evann Évariste
Everett Évrard Ewan Ewen Ewenn Eyal Eyden Eymen Eytan Eythan Ezio Ezra Fabian Fabien Fabio Fabrice Fadi Fady
Falba Fantin Farès Farhad Farid Farouk Faustin Faycal Federico Felicien Felipe Félix Femi Ferdinand Fernand
Fernando Fethi Fiacre Filip Filipe Filippo Finn Fionn Firas Firmin Flavien Flavio Flodoard Florent Florentin
Florestan Florian Florin Floyd Flurin Flynn Fode Forrest Fortunat Fouad Foucauld Foulques Francesco Francis
Francisco Francisque Franck François Fränk Frankie Franklin Frantz Fred Freddie Freddy Frédéric Frederick
Frederik Fredrick Fulbert Fulcran Fulgence Fynn Gabin Gabriel Gabriele Gad Gaël Gaétan Garnier Garrett Garry
Gary Gaspar Gaspard Gaston Gatien Gaud Gauthier Gautier Gaylord Gédéon Gégé Gene Geoffrey Geoffroy Georg
George Georges Gérald Gérard Gerardo Géraud Gerbert Germain Gervais Ghali Gheorghe Ghislain Giacomo Gian
Gianluca Gianni Gigi Gil Gilbert Gilberto Gildas Gilles Gino Gioele Gion Giovanni Girart Gislebert Giulian
Giuliano Giulio Giuseppe Glen Glenn Gondebaud Gonthier Gontran Gonzague Goran Gordon Grady Grant Greg Gregg
Grégoire Grégory Guérin Gui Guilhem Guillaume Guillermo Gurvan Gust Gustave Gustavo Guy Guyot Gwenael Gwendal
Habib Habibullah Hadriel Hadrien Haile Haïm Hakim Hamed Hamid Hamidou Hamidullah Hamish Hamza Hardouin Harold
Haron Haroun Harouna Haroune Harry Harvey Hasan Hassan Hassane Hatem Hayden Hector Hédelin Hédi Hélie Hélier
Hélios Henri Henrik Henry Herbert Herluin Herman Hervé Hicham Hilaire Hildebert Hillel Hincmar Hippolyte
Hocine Homer Honoré Horace Hossein Howard Hubert Hugh Hugo Hugues Hüseyin Hussein Ian Iban Ibou Ibra Ibrahim
Ibrahima Idan Idir Idris Idriss Idrissa Idy Ignacio Ignacy Igor Ilai Ilan Ilann Ilay Ilhan Ilian Iliane Ilias
Ilies Ilja Illan Ilyan Ilyane Ilyas Ilyass Ilyès Ilyess Imad Imrân Imrane Insa Inza Ionut Irenee Irvin Irving
Isaac Isaïah Ishak Ishaq Isidore Islem Ismaël Ismaïl Ismaïla Israël Issa Issam Issiaka Ivan Iwan Iyad Iyed
Jack Jacki Jacky Jacob Jacques Jacquy Jad Jaden Jake Jakob Jakub Jalil Jamal Jamel James Jamiro Jan Jang
Jannik Jannis Janosch Japhet Jared Jari Jarne Jaro Jarod Jaron Jasin Jason Jasper Jassem Jassim Javier Jawad
Jawed Jay Jayden Jayson Jean Jeannel Jeannot Jed Jef Jeff Jeffery Jeffrey Jelle Jens Jerald Jeremiah Jérémie
Jérémy Jermaine Jérôme Jerry Jesse Jessim Jessy Jesus Jibril Jim Jimmie Jimmy Joachim Joah Joakim Joannes
Joanny João Joaquim Jocelyn Joe Joël Joey Joffre Joffrey Johan Johann John Johnathan Johnny Johny Jojo Jolan
Jon Jona Jonah Jonas Jonathan Jonathon Jordan Jordane Jordi Jordy Jorge Jorin Joris Jos José Joseph Josh
Joshua Josse Josselin Josué Joud Jourdain Jovan Jovin Juan Jude Judicaël Jules Julian Juliann Julien Julio
Julius Juri Justin Jusuf Juul Juvénal Kacper Kader Kahil Kai Kaïs Kalidou Kalvin Kamal Kamel Kamil Karamba
Karamoko Karim Karl Kasper Kassim Kayden Kaylan Kayron Kays Keano Keanu Kéba Keith Kelian Kellian Kelvin
Kelyan Kemal Ken Kenan Kendji Kenji Kenneth Kenny Kent Kenzi Kenzo Kenzy Kerem Kévin Keyan Keylan Keziah
Khadim Khaled Khalid Khalifa Khalil Kian Kiano Kieran Kilian Killian Kilyan Kimo Kirk Kiyan Kleber Kobe Koffi
Kofi Konstantin Kouadio Kouassi Kristijan Kristopher Kurt Kuzey Kwame Kyan Kyle Kylian Kyliann Kyllian Ladji
Lahcen Lamar Lambert Lamine Lancelot Lander Landry Larbi Larry Lars Lassana Laszlo Laurent Lauri Laurin
Lawrence Lazar Lazare Lean Léandre Léandro Leano Leart Ledion Leeroy Leland Len Lenn Lennert Lenni Lennox
Lenny Lény Lenzo Léo Léon Léonard Leonardo Leonce Leonel Leonidas Leonis Léopold Leroy Lester Leufroy Lévi
Levin Levio Lewis Leyan Liam Lian Lias Liétald Liham Lilio Lino Linus Lio Lionel Lionnel Lior Liron Lirone
Lisandro Lissandro Livio Liyan Lloyd Loan Loann Logan Lohan Loïc Loick Longin Lonnie Loren Lorenz Lorenzo
Lorian Lorik Lorin Loris Lorys Lotfi Lothaire Louan Louay Louca Loucas Louie Louis Louison Louka Loukas Lounis
Loup Lowell Lowen Lowie Luan Lubin Luc Luca Lucas Lucenzo Luciano Lucien Ludo Ludolphe Ludovic Ludwig Luigi
Luis Luka Lukas Luke Luther Lyam Lyan Lyes Lyham Lyle Lylian Lylio Lysandre Lyvio Macaire Maceo Mack Mactar
Maël Maëlan Maëlo Mahamadou Mahdi Mahé Maher Mahir Mahmoud Maho Mailo Makan Makhtar Maksim Malamine Malcolm
Malcom Malick Malik Malo Malone Malonn Mama Mamadou Mamady Mamert Mamoudou Mamour Manar Manassé Manil Manoa
Manoé Mansour Manu Manuel Mao Marc Marceau Marcel Marcelin Marcellin Marco Marcos Marcus Marin Marino Mario
Marius Mark Marko Marley Marlo Marlon Marouane Marshall Martial Martim Martin Marty Marvin Marwan Marwane
Massamba Massinissa Matar Matej Mateja Matéo Mateus Mateusz Mathéo Mathew Mathias Mathieu Mathis Mathurin
Mathys Matias Matis Matisse Mats Matt Mattéo Matthéo Matthew Matthias Matthieu Matthis Matti Mattia Mattis
Matys Maugis Maurice Mauro Max Maxence Maxens Maxim Maximilian Maximilien Mayeul Maylan Maylon Maylone Maylonn
Mayron Mbaye Médéric Medhi Médoune Mehdi Mehmet Melchior Melvil Melvin Melvyn Menahem Mence Mendel Merlin
Mérovée Merwan Mete Micha Michaël Micheal Michel Mickaël Miguel Mika Mikaël Mikaïl Mike Milann Milhan Milhane
Milo Milorad Milton Mimile Minh Miran Miro Mischa Mitchell Moctar Modeste Modibo Modou Mody Mohamadou Mohamed
Mohammad Mohammed Moïse Mokhtar Morad Morgan Moritz Morris Mory Moses Mouctar Mouhamadou Mouhamed Mouhameth
Mouhammadou Mounir Mourad Moussa Moustafa Moustapha Muhammad Muhammed Musa Mustafa Mustapha Mylan Mylann Mylo
Myron Nabil Nacer Nadir Naël Nahël Nahïl Naïl Naïm Najibullah Nand Nando Narcisse Nasser Nassim Natan Natéo
Nathaël Nathan Nathanaël Nathaniel Nathéo Naudet Nawfel Nayel Nazim Neal Néhémie Neil Nélio Nelson Néo Nessim
Nestor Nevin Nevio Nicéphore Nicholas Nick Nico Nicola Nicolas Niels Nikita Niklas Niko Nikola Nil Nils Nino
Nio Nizar Noah Noâm Noan Noar Noé Noël Noha Noham Nohan Nohlan Nolan Nolann Nolhan Nono Norbert Nordine Norman
Nouha Noureddine Nuri Odilon Odon Oger Oisín Oliver Olivier Omar Omer Onur Orell Oren Orhan Orlando Orville
Oscar Oskar Osman Othmane Otis Otto Ouassim Oumar Oury Ousmane Oussama Owen Pablo Pacifique Paco Pacôme
Palémon Paolo Pascal Pathé Patrice Patrick Paul Paulin Paulo Pedro Pepe Perceval Percy Perry Pete Peter
Pharell Phil Phileas Philémon Philibert Philip Philipp Philippe Phillip Phiphi Pierre Pierrick Pietro Pio
Placide Pol Preston Priam Prosper Qassim Quentin Quinn Quinten Rabah Rachid Rafaël Rafik Rahmatullah Ralph
Rami Ramiro Ramon Ramy Ramzi Randal Randall Randolph Randy Raoul Raphaël Raul Ray Rayan Rayane Rayen Raymond
Raynald Rayyan Reda Redouane Reginald Régis Rejan Réjean Rémi Rémy Renald Renan Renaud René Reto Rex Reybaud
Reynald Reza Riad Rian Ricardo Richard Rick Rickey Ricky Rida Rio Riri Riyad Roan Robbe Robert Roberto Robin
Robinson Roch Roderick Rodney Rodolfo Rodolphe Rodrigo Rodrigue Rogelio Roger Rohan Roland Rolando Rolland
Romain Roman Romaric Roméo Romuald Ron Ronald Ronan Ronnie Roosevelt Roselin Ross Roy Ruben Rubin Ruddy
Rudolph Rudy Rufus Rui Rune Russell Ryad Ryan Saad Sabri Sacha Sada Saèr Safwan Sagar Saïd Salah Salif Salim
Saliou Salomon Salvador Salvatore Sam Samaël Sami Samir Sammy Samson Samu Samuel Samuele Samy Sander Sandro
Santiago Santino Santos Saul Savin Savinien Scott Sean Seb Sebastian Sébastien Seckou Sékou Selim Selyan Sem
Semih Seppe Séraphin Serge Sergio Sergueï Servais Seth Sevan Séverin Seydou Shaï Shane Shaun Shawn Shay Shayan
Sheldon Sherman Sidney Sidoine Sidy Siebe Sigebert Sigismond Silas Silvère Siméon Simon Siro Sixte Skander
Slimane Slobodan Soan Soann Soën Sofian Sofiane Sohan Sohann Solal Solan Sonny Sören Soufiane Soulayman
Souleyman Souleymane Spencer Stan Stanislas Stanley Steeve Steeven Steevy Stefan Stephan Stéphane Stephen
Steve Steven Stevens Stewart Stuart Sullivan Sullyvan Sven Swan Swann Sylvain Sylvester Sylvestre Tadhg Taha
Tahar Tancrède Tanguy Tao Taoufik Tarek Tarik Taurin Taylor Tayron Ted Teddy Tekle Télio Téo Teodor Terence
Terrance Terrell Terrence Tesfay Thao Thélio Théo Theodor Théodore Théodose Théophane Théophile Théophraste
Theotime Thiago Thibaud Thibault Thibaut Thibert Thibo Thierno Thierry Thiméo Thomas Thyam Thyméo Tiago Tian
Tibo Tidiane Tilio Till Tim Timaé Timaël Timéo Timmy Timo Timoléon Timon Timoté Timothé Timothée Timothy Tino
Titi Titien Titouan Tobias Toby Todd Tom Toma Tomás Tommie Tommy Tonio Tonnin Tony Toufik Toussaint Trajan
Travis Trevor Tristan Troy Tunde Turold Tuur Tyago Tybalt Tyler Tylian Tylio Tyméo Tyron Tyrone Ueli Ugo
Ulrich Ulysse Urs Vadim Valentin Valentino Valère Valerian Valéry Vasco Venance Venceslas Vernon Vianney Vic
Victor Victorien Victorin Viktor Vince Vincent Virgil Virgile Vito Vivien Vladimir Vuk Vusi Wade Waël Waleran
Walid Wallace Walter Waly Wandrille Wannes Warre Warren Wassim Wayne Wendell Wesley Wilbert Wilbur Wilfred
Wilfrid Wilfried Willard William Williams Willis Willy Wilson Winston Wissem Woodrow Wout Wyatt Xander Xavier
Xénophon Yacine Yacouba Yago Yahya Yan Yani Yanis Yaniss Yann Yanni Yannick Yannik Yannis Yao Yaro Yaron Yasin
Yasser Yassin Yassine Yassir Yazid Ylan Ylann Ylies Yoan Yoann Yoav Yoël Yohan Yohann Yohannes Yoni Yoro
Yossef Youcef Younès Youness Youri Youssef Youssou Youssouf Youssouph Youssoupha Yuri Yusuf Yvan Yvann Yves
Yvon Zacharia Zacharie Zachary Zaché Zack Zackary Zadig Zakaria Zakariya Zakary Zakarya Zayd Zayn Zéphirin
Zephyr Ziad Zinedine Ziyad Zoran Zouhair Zyad
`;

/** First names of women and men alike. */
export const BOTH = `
Aïssa Alix Amara Anaël Andréa Anik Archange Ariel Arsinoé Camille Casey Claude Courtney Dominique Félicité Flo
Guadalupe Gwendoline Isa Isabeau Jackie Jaime Jamie Janick Janis Jany Jessie Joan Jody Johnnie Kerry Laurence
Lee Leni Lilian Loïs Lou Lulu Mady Maé Malek Maxime Meïssa Merle Noa Pat Philothée Sadio Sandy Sasha
Scholastique Steph Terry Toni Willie Yaël Yaya
`;

/** Women's first names that are rarer here: believed with a capital letter only. */
export const RARER_WOMEN = `
Aaltje Aanuoluwapo Abagail Abbey Abbie Abbigail Abbondanza Abebi Abendam Abeni Abigale Abigayle Abosede Açela
Açelya Açılay Acilia Adah Adalberta Adalgisa Adaline Addie Addolorata Adebukola Adela Adelaida Adelajda
Adelasia Adelia Adelina Adella Adelle Adelya Adenike Adepeju Adesewa Adesua Adetoke Adetoun Adile Adria
Adrianna Adrijana Adunni Afitap Afra Afton Agata Ağça Aglaia Agnese Agostina Agripina Agrypina Agustina Ahenk
Ahlem Aileen Aiyana Ajoke Alaina Alanis Alanna Alayna Albertha Albertina Albina Alcina Alda Aleen Alejandra
Alemka Alenka Alessa Alessandra Aletha Alexandrea Alexandria Alexandrina Alfonsa Alica Alicja Alida Alis
Alivia Aliza Alka Allie Ally Almila Alpike Alta Altea Althea Altın Alvena Alvera Alverta Alvina Alyce Alysa
Alysha Amabela Amalija Amata Amely Amelya America Amiya Amoke Amope Amparo Amya Anabel Anabela Anahi Anaida
Anamaria Anamarija Anar Anastazija Anastazja Anatolia Anca Anci Ancica Ancilla Ancuța Anda Andaç Anđela
Anđelika Anđelina Andra Andrada Andreane Andreanne Andreea Andreja Andrijana Andromeda Andżelika Anemona Anesa
Aneta Angelita Anghelina Ani Anica Anișoara Aniya Aniyah Anja Anka Annabell Annabella Annagrazia Annalena
Annalise Annamae Annamaria Annamarie Anneke Annelie Annemarie Annemijn Annetta Anni Annunziata Ansley Antea
Antoaneta Antonela Antonella Antonetta Antonette Antonietta Antonija Antonina Anuța Apollina Apollonia Appia
Arabella Araceli Aracely Ardella Ardith Arely Argelia Ariadna Arike Arina Arinola Aristița Armida Artemisa
Arvilla Aryanna Asake Asel Asella Asha Ashlee Ashleigh Ashly Ashlynn Ashtyn Asija Asiya Aslım Assunta Asuela
Atanasia Atena Atinuke Aubree Audra Audreanne Augustina Áurea Aureliana Ausilia Ausiliatrice Autumn Avan Awaz
Awero Ayinke Aykal Ayleen Aynur Ayoka Ayren Aysar Ayşıl Aza Azelia Azîme Azzurra Babette Babila Bade Bağdagül
Bailee Balın Bambina Bara Barica Bartolomea Basilia Bassilla Batilda Baylee Beata Beatrix Beatriz Beatrycze
Beaulah Bediz Bedran Behrem Belçim Belemir Belina Belma Beltun Benedetta Benedita Beniamina Benice Benigna
Benli Bente Benthe Benvenuta Berçem Berceste Berçin Berinay Berîtan Berîvan Bernadetta Bernadine Berneice
Berniece Bernita Berran Berre Berta Berva Besra Betina Betta Bettie Bettye Bianka Bibiana Bibianna Bice
Biljana Birdie Bisenija Biserka Blagica Blanduzia Bobana Bobbi Bojana Bolatito Boluwatife Bonita Borka
Bosiljka Božena Božica Brândușa Branimira Branka Brankica Breana Breanna Breanne Brenna Bria Briana Brianne
Bridgette Bridie Brielle Brigida Brigita Brigitta Brionna Britney Britt Brooklyn Bruna Brunilde Bryana Brygida
Bulah Bunmi Caetana Çağıl Çağla Caitlin Caitlyn Caleigh Calogera Calpurnia Camryn Camylle Candida Canel Cangül
Cannur Cansel Cansın Capitolina Cara Caridad Carina Carissa Carlee Carley Carli Carlie Carlijn Carmel Carmela
Carmella Carmina Carminho Carmo Čarna Carola Carolanne Carolin Carolyne Casandra Casiana Casilda Casimira
Cassidy Cassiopea Catarina Catena Caterina Catharina Catharine Cathrine Cathryn Catinca Cato Catrin Catrina
Catrinel Cayla Ceca Cecylia Celinia Cerasela Ceren Çeşminaz Ceyda Ceyla Ceylan Ceylin Ceylinaz Cezara Chanelle
Charity Charleen Charlotta Chasity Chaya Chayenne Chelsey Chelsie Cheyanne Christa Christiana Christin Chyna
Çiçek Cielo Cierra Çıgıl Çilay Çiler Cilvenaz Çimen Cinzia Cipriana Cirilla Çise Çişem Çisil Citlalli
Clarabelle Clare Clarisa Clarissa Clementina Clemenzia Cleofe Cleopatra Cleora Cleta Clorinda Codrina Codruța
Cointa Collien Colomba Concepcion Consolata Constança Constanța Constantina Consuela Consuelo Coralia Cordelia
Cordia Corene Corina Corinna Cornelia Corrine Cortney Cosmina Costanza Crenguța Creola Crescenzia Crina
Cristiana Crocefissa Cronida Crystel Cunegonda Cuzia Cydney Cyra Daantje Daciana Dafina Dafne Dagmar Daiana
Daija Daisha Dajana Dalibora Daliborka Dalida Damaris Damiana Damjanka Damla Danica Danijela Danika Danila
Danique Danka Danyka Daphney Dara Dariana Darija Darina Darinka Darleen Dasia Dayna Defne Degna Dejah Dejana
Delal Delaney Delfina Delilah Delinda Delizia Delpha Delphia Demet Demetra Demetria Dena Denisa Deodata Derin
Derya Desanka Desdemona Despina Dessie Destan Destany Deste Destiney Destini Destiny Devota Dewi Diamond
Dianora Dicle Diclehan Dida Didem Didina Diede Dieke Dijana Dilay Dilber Dilberay Dilek Diler Diletta Dilovan
Dilruba Dimitrina Diodata Dionisia Dîrok Divna Dobrila Dochia Doda Doina Dolly Dolunay Domenica Domnica Dona
Donata Donatella Döndü Donka Dorana Dorcas Doriana Dorica Dorina Dorli Dorota Dorotea Doroteja Dorothea Dorris
Dortha Dorthy Dovie Doyinsola Draga Dragica Draginja Drina Druina Dubravka Dulce Dulina Dumitra Dumitrana
Dunja Dünya Đurda Dürdane Đurica Dürriye Dušanka Dušica Duška Duygu Earlene Earline Earnestine Ebba Ebe Ebru
Ecaterina Ece Ecem Edda Edelberga Editta Eduarda Edvige Edwina Edyta Edyth Edythe Eef Eefje Effie Eftalya
Eftimia Egizia Egle Ekin Elaide Elaina Elanur Elçin Elda Eldora Eleanora Electa Elenor Elenora Elettra
Elfrieda Elimena Elinore Elisabeta Elisabetta Elisaveta Elisea Elize Elka Elmas Elmira Elna Elnora Eloá Elodia
Elody Eloisa Elouise Elsbeth Else Elta Elva Elvera Elvia Elvie Elwira Elynn Elyse Elza Elżbieta Emanuela
Emanuelly Emel Emelia Emely Emerald Emiliana Emmalee Emmely Emmi Enid Enie Enimia Eniola Enise Enna Enrica
Eracla Ericka Ermelinda Ermenegarda Ermenegilda Erminia Ernesta Ernestina Ersilia Eryn Esen Eser Esin
Esmeralda Esmeray Esperanza Esta Estefania Estela Estell Estella Ester Estera Esterina Estrella Etha Ethelyn
Ethyl Ettie Eudokia Eudoksja Eudora Eufemia Eufrasia Eufrosina Eugenia Eulah Eulalia Euna Euridice Eusebia
Eutalia Evalyn Evangelina Evanghelina Evar Evdokija Evelien Evelin Evelina Evi Evie Evin Evşen Ewatomi Ewelina
Eylül Eyşan Fabia Fabiana Fabiola Fabrícia Fadekemi Faderera Fadime Fae Fahriye Fahrünissa Famke Fardau Fatoş
Fausta Fay Faya Fayen Fayenne Fazilet Federica Fedora Fehime Fehintola Felicity Felina Felipa Fem Femm Fenja
Fenna Fenne Ferah Feray Ferdynanda Feride Feriha Fernanda Ferne Feyza Fiammetta Fibikemi Fidan Fieke Fiene
Fiep Figen Fikayomi Fikriye Filipa Filiz Filofteia Filomena Finia Finnja Fiordaliso Fiore Fiorella Fiorenza
Firdevs Flaminia Flaviana Fleta Floare Floarea Floortje Flor Florencia Florencja Florența Florentina Floriana
Florica Floridia Florina Flossie Foca Folashade Fortunata Fosca Franca Francisca Franciszka Franka Franziska
Frederica Frederike Freeda Freida Friederike Frusina Fuldem Fulden Fulvia Fulya Funda Füreyya Füruzan Füsun
Gabrijela Galatea Galina Gamze Gaudenzia Gaye Geanina Gelsomina Geltrude Gemma Generosa Genesia Genoveffa
Genoveva Gențiana Georgeta Georgiana Georgianna Gerda Germana Gertrud Gertruda Geta Gherghina Gia Giacinta
Gianina Gigliola Gilda Giliola Gillian Ginevra Ginewra Gioacchina Gioconda Giorgiana Giovanna Gisela Gisella
Gisselle Giuditta Giulitta Giuseppa Giusta Gizem Gladyce Glenna Glennie Godeberta Godiva Gökçe Göknur Gökşin
Golda Gonca Gönül Gorana Goranka Gordana Gözde Gracie Graciela Gracja Grațiana Grațiela Grayce Grazia Graziana
Gregoria Griselda Grozdana Gudrun Guenda Guendalina Güher Guillermina Gül Gula Gülbahar Gülben Gülçin Güldem
Gülden Güldeste Gülen Gülgün Gulistan Gülnaz Gülpembe Gülriz Gülsen Gulseren Gundelinda Güneş Güngör Güniz
Günnur Günsel Günseli Gürcan Gussie Guusje Hailee Hailie Haleigh Haley Halie Hallie Handan Hande Hayal Haylee
Hayley Haylie Hazan Helga Hellen Heloísa Hendrika Henrieta Henrike Henryka Heracleea Hermina Herminia Herta
Hertha Hester Hettie Hêvî Hilal Hildegard Hillary Hilma Hollie Hortensia Hrvojka Hulda Hülya Hümeyra Hüner
Ianira Iasmina Ibironke Ica Icie İclal Idea Idell Idella İdil İffet Iginia Ila Ilda Ildegarda Ildegonda Ileana
Ilene Ilia Ilinca Ilinka İlkben İlke İlknur İlksen İlkyaz Ilse Ilva Ima Imani Imelda İmge Imke Immacolata
Imogene İnci Incoronata Indy Inga Inge Inja Inka Innocenza Ioanina Iolanda Iole Iona Ione Ionela Ionelia Ionne
Iosefina İpek Iretioluwa Iride Iridenta Irmina Isabela Isabell Isabelly Ise Iside Isidora Işık Işıl Işılay
Işın Isobel Isotta Ita Italia Itır Itzel Iulia Iuliana Iustina Ivah Ivana Ivančica Ivanka Ivetta Ivna Ivona
Ivonne Iyabode Iyadunni Izabela Izabella Ize İzel Izolda Izzy Jacey Jackeline Jacklyn Jaclyn Jacoba Jacynthe
Jada Jadranka Jadwiga Jaelynn Jaga Jagica Jaida Jailey Jailyn Jakayla Jakubina Jalou Janae Janaína Janessa
Janeta Janica Janin Janiya Janka Jannie Jaquelin Jaqueline Jasmijn Jasmina Jasna Jaunita Jayda Jayde Jaylinn
Jayne Jazlyn Jazmin Jazmyn Jazmyne Jazzlyn Jazzlynn Jeana Jeanie Jela Jelica Jelisaveta Jelka Jella Jena Jente
Ješa Jessika Jesslyn Jesslynn Jessyca Jettie Jevrosima Jillian Jinte Jinthe Joanie Joannie Joelina Joeline
Jolanda Joleen Jolijn Jolin Jolina Jonna Jordyn Josefa Josefien Josefin Josefine Josephin Josie Josipa Josy
Jovana Jovanka Joya Józefina Judyta Jula Jule Julide Juliet Julieta Julijana Julika Julina Julita Juno Justina
Justyna Kaatje Kaci Kacie Kadriye Kaela Kaelyn Kailee Kailey Kailyn Kaitlin Kaitlyn Kaleigh Kaley Kallie Kamelya
Kamile Kamille Kamryn Kamuran Kariane Karianne Karlee Karley Karli Karlie Karlijn Karlotta Karmela Karolann
Karoline Kasandra Kata Katarina Katelin Katelyn Katelynn Katharina Katheryn Kathlyn Kathrin Kathryne Katica
Katija Katina Katja Katlyn Katlynn Katrin Katrine Kattie Kaycee Kaylah Kaylee Kayleigh Kayley Kayli Kaylie
Kaylin Kayra Keara Keeley Keely Keet Kelsi Kelsie Kenna Kennedi Kensi Kenya Kevser Kiana Kianna Kiarra Kiera
Kika Kikelomo Kiley Kiraz Kirsten Kirstin Kısmet Kitty Kıymet Klaudia Klementyna Kleopatra Konstancja Koralia
Korinna Kornelia Krystel Krystina Krystyna Ksawera Ksenia Ksenija Kumru Kyla Kylee Kyleigh Kylie Kyra Lacey
Lăcrămioara Lacy Lada Laisha Lale Laney Larisa Larysa Latife Laurencja Laurenția Laurentyna Lauretta Lavada
Laverna Lavina Lavonne Leann Leatha Leda Leilani Lelah Lelia Leman Lemide Lempi Lene Lenja Lenne Lenora Lenore
Leola Leonia Leonilda Leontina Leopoldina Leora Leposava Lera Lerzan Lesley Lesly Lessie Leta Letha Letitia
Levke Lexi Lexus Liah Libbie Libby Liberata Liboria Licia Lida Lidania Lidia Lidija Lieke Liene Lies Liesbet Ligia Lîlan
Lilianna Lilith Lilla Lilli Lilliana Lilyan Linne Lioara Lisann Lisanne Liselotte Litzy Liviana Lizeth Lizz
Lizzie Lizzy Ljiljana Ljuba Ljubica Loa Lodovica Loes Loma Loraine Loredana Loreen Lorelei Lorella Lorenza
Loriana Lott Lottie Louvenia Lovorka Loyce Luciana Lucija Lucilla Lucinda Lucja Lucreția Lucrezia Ludie
Ludovica Ludwika Luella Luigia Luiza Luminița Luminosa Lura Lurline Luus Luzie Lyda Lyn Lysanne Maaike Maan
Maartje Mabelle Maca Macaria Macey Maci Macie Mackenzie Macy Madalena Mădălina Madaline Madalyn Maddalena
Maddison Madelief Madelyn Madelynn Madge Madie Madilyn Madisen Madisyn Madita Madleen Madlen Madonna Madyson
Maegan Maeve Mafalda Magda Magdalen Maica Maida Maike Mailin Maiya Majda Makayla Makenna Makenzie Malinda
Mallie Mallory Malwina Marah Marana Marcela Marcelina Marcheta Mareike Maren Marena Mareta Marga Margareta
Margarete Margarett Margaretta Margarette Margarida Margherita Margret Margrit Margrith Mariah Mariana Mariane
Marianna Maribel Marica Maricarmen Maricica Marieke Mariela Mariella Marietta Marija Marijana Marika Marilena
Marilie Marilú Marinela Marinella Marinetta Marioara Marisa Marisol Marissa Marit Marita Maritza Măriuca
Marjory Markika Marla Marlee Marleen Marlen Marlena Marlie Marlies Marly Marrit Martina Martyna Maruta
Maryjane Maryna Marzia Mašinka Massima Matylda Maudie Maura Mavis Maxi Maybell Maybelle Maymie Mayra Maysa
Mayte Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Meda Medine Medya Mehtap Meike Meire Melania Melda
Melenija Melike Melis Melitina Mellie Melodi Meltem Melvina Menodora Meral Mercede Mércia Meriç Merih Mertie
Messalina Meyra Micaela Michaela Michalina Michela Mihriban Mikayla Mikki Milanka Miley Milica Miljana Milka
Millie Milly Milou Mimma Minerva Minervina Minodora Mioara Mirabela Miray Mirela Mirella Mireya Mirja Mirjana
Mirka Mirna Mirona Mirre Mirta Mirte Mirthe Miruna Mısra Missouri Mitra Mittie Mlađana Modesta Modupe
Mofifoluwa Mojisola Mojisoluwa Mollie Momira Monalisa Monika Monserrat Moradeke Morayo Morena Morenike Morgana
Moriah Morolake Mosinmileoluwa Mosunmola Motunrayo Moyosore Mozelle Müesser Müge Müjde Müjgan Mukaddes
Münevver Myah Myrna Myrthe Myrtice Myrtie Myrtis Nadalina Nadežda Nadja Nadzieja Naemi Nalan Nannie Narcisa
Narin Nastja Natalija Natalina Natașa Natka Nayeli Naz Nazan Nazlı Necla Neda Nedjeljka Nedra Neele Neeltje
Neha Nehir Neiva Nelda Nele Neli Nella Nelle Nelli Nena Neoma Nera Nergis Nesa Neslişah Nesrin Nevena Nevenka
Nevra Newroz Nicla Nicoleta Nicoletta Nicolette Niculina Nida Nidia Niene Nienke Nigar Nihal Nihan Nike Nikki
Nikkie Nikoleta Nikolina Nilde Nilgün Ninfa Ninioluwa Ninthe Nisan Nives Njegomirka Noami Noemy Nomi Nona
Noortje Norene Norica Norina Novella Novi Nowi Núbia Nuccia Nûda Nûdem Nükhet Nunziata Nur Nural Nuran Nurgül
Nursel Nurseli Nuša Nya Nyah Nyasia Nynke Oana Octaviana Odessa Odetta Ofelia Ognjana Okşan Ola Olajumoke
Olasunmbo Olcay Oleta Olgica Olimpia Olinda Olivera Oliviera Ololade Olufunke Olufunmilayo Oluwakemi Ombretta
Omobolanle Omodunni Omolabake Omolara Omosalewa Omotara Omotola Omotoun Omowumi Ona Ondina Onesta Onorata
Onorina Orchidea Oreofe Oriana Orietta Orpha Orsola Orsolina Ortansa Ortensia Osanna Otilia Ottilia Ottilie
Oumayra Oya Oyenike Oyindasola Öykü Ozana Ozella Özge Özlem Özlen Öznur Paige Pakize Palladia Palmazio Palmira
Pansy Paraschiva Patrizia Patrycja Pattie Paulica Pavica Pearlie Pearline Peggie Pelagia Pelin Pelinsu Pembe
Penelopa Perihan Perran Peruna Pervin Petek Petra Petrija Petronela Petronilla Petruța Phileine Philine Philou
Phoebe Pien Piera Pınar Pinkie Pip Pippa Piraye Placida Pleun Pola Polissena Polly Pompilia Porzia Priska
Profira Proserpina Prudenzia Puck Puk Quartilla Queenie Quinty Quiteria Rachela Rachele Rachelle Radeke
Radmila Radojka Rae Raegan Rafaela Raffaella Rafila Rahime Rahşan Raina Rainelda Rajna Rakita Raluca Rana
Randi Raven Reanna Reba Rebeca Rebeka Rebekah Rebekka Regula Rênas Renata Renate Rengin Renja Renske Ressie
Reta Retha Retta Reyhan Reyna Rezzan Rhianna Rhiannon Rhoda Rica Riccarda Rieke Rija Rike Rina Ristana
Robertina Rocio Rodica Roksana Romana Romanița Romee Romilda Romola Ronî Ronke Rosalee Rosalia Rosalind
Rosalinda Rosalyn Rosamond Rosamunda Rosana Rosanna Rosario Rosella Roselyn Rosetta Rosina Rosita Roslyn
Rosmunda Rossana Rossella Rossie Rowena Roxana Roxelana Roxy Rozalia Rozella Rubie Rubye Rufina Ruhsar Rûken
Rumena Ruta Ruthe Ruthie Ruxanda Ruxandra Ruža Ružica Rylee Ryleigh Saar Saba Sabina Sabryna Sadye Safae
Safira Safta Saige Sallie Salomea Samanta Samona Sanda Sanem Sanja Sanna Sanne Santina Sânziana Saphira Sarai
Sare Savanah Savanna Saveta Savina Scolastica Sebastiana Şebnem Seçil Secondina Seda Sedef Seden Sefora
Segilola Seher Şehrazat Şelale Selda Selen Selvaggia Selvi Semenica Semiramide Semra Senay Şengül Senka Şennur
Serafina Serap Seren Serenity Şermin Serpil Sertap Seval Sevda Severa Severina Sevgi Sevil Sevim Sevinç Sevtap
Şevval Şeyda Şeyma Shakira Shanel Shanelle Shania Shanie Shaniya Shanny Shaylee Shyann Shyanne Sibel Sibilla
Sibyl Sidonia Sigrid Şiir Sıla Şîlan Silja Silke Silvana Silviana Silvija Simge Similoluwa Simina Simisola
Simona Simonetta Simonida Sinem Sinja Siria Şîrîn Skyla Slađana Slava Slavica Slavka Slobodanka Smaranda
Smeralda Smiljana Snežana Snježana Soave Sofie Sofronia Soledad Songül Soof Soraia Sorana Sorina Sowande
Speranța Speranza Srna Stana Stanca Stanislava Staša Ștefana Stefania Stefanie Stela Steliana Steluța
Stephania Stephany Stêr Stina Stojanka Subomi Sude Suélen Şule Summer Sunay Sunčica Susana Susanna Susanne
Suus Suzan Suzana Suze Svea Svenja Sveva Sybilla Syble Sydnee Sydney Sydni Sydnie Sylwia Tabita Tacjana Talea
Talita Tamina Tanja Tanyeli Tarja Tarquinia Tarsilla Taryn Tasa Tatjana Tatum Tatyana Taya Taziana Tecla Teea
Teja Tekla Telica Teodata Teodolinda Teodosia Teona Tereza Tessie Teudosia Tezer Thalea Theresia Thirza Thora
Tianna Tiara Tiberia Tierra Tija Tijana Tinca Tincuța Tine Tineke Tirza Titilayo Tiziana Tolulope Toluwanimi Tomasa
Tomislava Tomke Tončica Tonija Tosca Trasea Tressa Tressie Treva Trinity Trisha Trudie Trycia Tudora Tudorița
Tudosia Tuğba Tülay Tülin Tullia Tunay Türkan Turna Tutku Twila Tyra Ugolina Uhra Ulfa Ülfet Uliva Ülkü Ulus
Ulviye Ümmiye Ümran Unna Ünsel Ünseli Ursula Uygu Vada Vahide Vala Valera Valeriana Valerija Vali Vallie Vanda
Vanesa Vânia Vanna Varvara Vasilisa Vedrana Velana Velda Velimira Velina Vella Velva Vena Veneranda Venusta
Verda Verdiana Vere Verena Vergie Veriana Verica Veridiana Verla Verlie Vernice Verona Veronika Veselinka
Vesile Vesna Vesper Vesta Veta Vicdan Vicenta Vicenția Vienna Vieve Vildan Viliana Vilma Vincenza Vinka
Violante Violeta Viorela Viorica Virgie Višnja Vissia Vita Vitória Viva Viviana Vivianne Vladana Vladimira
Vlatka Voichița Vojislava Vreni Vujica Vukica Vuslat Walentyna Waleria Wanesa Wava Wende Weronika Wiara Wibke
Wiebke Wies Wilhelmina Wilhelmine Willa Willow Winnifred Winona Wirginia Wuraola Xatûn Xezal Yadira Yağmur
Yaprak Yarah Yaren Yasemin Yasmeen Yazmin Yejide Yelda Yeliz Yenthe Yesenia Yeşim Yessenia Yetunde Yewande
Yfke Yıldız Yinthe Ylvi Ylvie Yonca Yoshiko Yosun Zabina Zaharia Zahide Zaira Zama Zamfira Żaneta Zanita
Zaraza Zaria Zarina Zavida Zdenka Zdeslava Zehra Zekiye Zeliha Zelinda Željka Zella Zelma Zenobia Zenovia
Zerrin Zerya Zetta Zeyneb Zîn Zita Ziva Zlata Zlatica Zlatka Zofia Zoie Zoila Zola Zora Zorana Zorka Zosima
Zübeyde Zühal Zula Zülal Züleyha Zümrüt Zvezdana
Els Griet Greet Joke Leen Tinne Anke Annelies Annemie Katleen Liesbeth Lut Lutgart Machteld Marijke
Reinhilde Riet Trui Anneleen Elke Goedele Hannelore Karlien Kristien Yoleen Goele Bieke Brechtje Siska
Exaucée Bénie Consolate Chancelle Christevie Emmanuella Espérance Sifa Zawadi Furaha Neema Mapendo Faida
Akissi Folasade Bijou Divine Aysel Ayten Canan Gülay Gülcan Gülsüm Hanife Havva Nermin Nuray Nurcan Nurten
Rukiye Şükran Bogusława Danuta Grażyna Halina Iwona Jolanta Kinga Mariola Urszula Ahlam Asmae Fadoua
Fatima-Zahra Hassna Ibtissam Ouafa Oumaïma Soumia Zoulikha Jolie Princesse Ayşegül Gülnur Godelive Immaculée
Mechtilde Ria Lumière Uwimana
`;

/** Men's first names that are rarer here. */
export const RARER_MEN = `
Abaco Abay Abayomi Abbondanzio Abbondio Abdiel Abdone Abdul Abe Abelardo Abele Abenzio Abibo Abidin Abiodun
Abiona Abner Abramio Abramo Acacio Acar Acario Accursio Achim Acilio Aćim Aciscolo Acrisio Acun Adalardo
Adalberto Adalfredo Adalgiso Adalrico Adamo Adan Addo Adebiyi Adebowale Adedayo Adedeji Adekitan Adekola
Adekunle Adelardo Adelbert Adelberto Adelchi Adeleke Adelfo Adelgardo Adelmo Adeniyi Adeodato Adeolu Adeoti
Aderopo Adeshina Adesoji Adetayo Adeyi Adi Adigun Aditya Adnân Ado Adolf Adolfo Adolph Adolphus Adone Adrain
Adriaan Adrione Affan Afi Afolarin Afonso Afşin Agabio Agâh Agamennone Agapito Agaton Agazio Agenore Agesilao
Agnos Agostino Agustin Ahmet Ahsen Aiace Aidano Aimone Ajala Ajani Akalp Akanmu Akbatur Akeem Akın Akıner
Akinkunmi Akinlabi Akinwale Aktekin Aktimur Alade Aladino Alamanno Alamu Alano Alarico Albano Alberico Albino
Alboino Albrico Alceo Alceste Alcino Alden Aldobrando Aleandro Aleardo Alek Aleksej Aleksy Aleodor Aleramo
Alexandro Alexandru Alexe Alexzander Alf Alfio Alfons Alfonzo Alford Algiso Alican Alighiero Alin Alişan
Alişir Alistar Aljoša Almerigo Almiro Aloisio Alp Alparslan Alpay Alper Alperen Alphan Alphonso Altan Altemur
Alvah Alvaro Alviero Alvise Alwar Amabile Amadeo Amando Amanzio Amaranto Amato Amatore Amauri Ambrogio Ambrose
Ambrosiano Ambroży Amedeo Amedeu Amelio Americo Amerigo Amico Amilcare Amintore Amleto Ammâr Amon Amone Amore
Ampelio Amza Anacleto Anastacio Anastasije Anatol Andel Andelin Andelko Andelo Anderson Andras Andrija Andro
Andrzej Anej Anghel Angus Anibal Aniceto Aniello Anıl Anjolaoluwa Anko Annibale Ansaldo Ansel Anselmo Ansgar
Ansgary Ansovino Ant Antek Antelmo Antero Antim Antimo Antino Antioco Antone Antonello Antoni Antonie Antoniu
Antun Antwan Antwon Apollinare Apollinary Apollo Apuleio Aquilino Araldo Aram Ararat Aratone Arcadio Arch
Archimede Archippo Arcibaldo Ardito Arduino Aresio Argimiro Argo Arialdo Ariberto Aric Ariele Arif Ariosto
Aristarco Aristeo Aristione Aristo Aristofane Aristotele Arjen Arjun Arkadiusz Arkady Arlo Arminio Arnaldo
Arnoldo Arnulfo Aronne Arrigo Arsenije Arseniusz Arslan Artur Arved Arvel Arvid Arystarch Ascanio Asdrubale
Asil Asım Asimodeo Aşkın Assunto Asterio Astianatte Ata Atakan Atalay Ataleo Atanasio Atanazy Atâullah Athos
Atıf Atilla Attila Attilano Attilio Auberto Augusto Augustus Aurelian Aureliano Auro Ausilio Austen Avdal
Averardo Avni Avram Avşar Awar Axinte Aydemir Aydın Ayhan Ayinde Aykan Aykut Ayodeji Ayodele Aytaç Aytekin
Aytuğ Ayvaz Azad Azeglio Azelio Azer Azizhan Azmi Babacan Babasola Babatunji Babawale Bacco Baha Bahadır Bahri
Bahtiyar Bâki Baldassarre Balderico Baldo Baldomero Baldovino Baldwin Bănel Barbarigo Bardo Bardomiano Barın
Barış Barkın Barlas Barnaba Barney Barrett Barsaba Barsimeo Bart Bartholome Bartolo Bartolomeo Bartolomeu
Barton Bartu Basarab Basileo Basilio Bassiano Bastiaan Bastiano Battal Battista Batu Batuhan Batur Baturalp
Bawer Baykal Bayram Baz Bazyli Beato Bedir Bedirhan Bedreddin Bedri Behçet Behiç Behlül Behram Behzat Bekir
Bektaş Belimir Bellino Beltramo Benedetto Benedict Benedikt Benedykt Beniamin Beniamino Benício Benigno Benito
Benja Benjamim Bennet Bennett Benno Benone Bentley Benton Benvenuto Benyamin Bera Berardo Berdan Berend
Berengario Berislav Berk Berkan Berkay Berkin Bernardo Bernd Bernhard Bernie Beronico Berti Bertoldo Bertolfo
Bertram Beşar Beşer Besim Beşir Biagio Bibiano Bindo Bino Birino Birol Bjarne Blagoje Blaze Błażej Boaz Boban
Bodhi Bodi Boet Bogoljub Bojan Bonagiunta Bonaldo Bonaventura Bonavita Bonifacio Bonito Borivoje Borjan Borko
Bortolo Borys Boško Botan Boža Božidar Braden Bradly Brăduț Brady Braeden Brain Brajan Brancaleone Brando
Brandt Brandyn Branimir Branislav Branko Brannon Branson Brant Braulio Braxton Brenden Brendon Brenn Brennan
Brennon Breno Bret Brock Broderick Brody Bruto Bryce Brycen Bryon Buçur Buddy Budimir Buford Buğra Bülent
Bulut Bünyamin Burak Burhan Burley Caden Caesar Cafer Çağan Çağatay Çağdaş Çağlar Çağrı Çağrıhan Cahid Caino
Caio Caius Calanico Calcedonio Calebe Callisto Calogero Camden Camillo Camren Camron Canalp Cândar Candelario
Candido Cankan Cantemir Cantidio Canziano Carles Carleton Carmelo Caronte Carponio Carson Casian Casimer
Casimiro Časlav Caspar Casper Cassiano Cassio Casto Cataldo Cătălin Catullo Cauã Cavid Cazimir Ceasar Cecco
Cecilio Cecyliusz Čedomir Cedrik Cedrin Celal Celâleddin Celasun Çelen Celestino Çelik Celil Celso Cem Cemal
Cemali Cemil Cenk Cesare Cesario Çetin Çetinel Çetiner Cevahir Cevat Ceyhun Cezar Cezary Cezmi Chadd Chadrick
Chaim Chase Chauncey Chaz Cherubino Chet Chiaffredo Christiaan Christiano Christop Christoph Cihad Cihan
Cihangir Cihanşah Cino Ciprian Cipriano Cirano Ciriaco Cirillo Cirino Ciro Civan Claas Clarenzio Claud Claudio
Claudiu Cleandro Cleonico Cletus Cleve Cleveland Climaco Clinio Clodomiro Clodoveo Cloyd Coby Codin Codrin
Codruț Coen Colby Cole Coleman Collin Colmanno Colmazio Colombano Colombo Colten Colton Columbus Concetto
Concordio Conner Connor Conor Cooper Corbin Corbiniano Cordell Coreno Coriolano Cornel Cornelio Cornelis
Corneliu Cornell Coronato Corrado Cortez Corvin Cosimo Coşkun Coşkuner Cosma Cosmin Costache Costante
Costantino Costanzo Costel Costin Crawford Cremenzio Crescente Crescenzio Crespignano Crispino Cristaldo
Cristea Cristobal Cristofor Cristoforo Cristopher Crocefisso Cübeyr Cullen Cumhur Cüneyt Cuniberto Cupido Curt
Cvijan Cvijetin Cyryl D'angelo Dabiživ Dacian Daciano Dacio Dağhan Dagoberto Daley Dallin Dalmazio Dalton
Damaso Dameon Damiano Damife Damil Damin Damion Damir Damjan Damocle Dandre Dane Dangelo Danial Danijel Danio
Danko Daren Darien Darion Dariusz Darko Daron Darrick Darrion Darron Darwin Dashawn Dâver Davey Davi Davin
Davino Davion Davon Davonte Davor Davorin Davud Dawid Dax Dayne Dayton Deangelo Decebal Decimo Declan Dedric
Dedrick Deen Deion Dejan Dejon Dejuan Delfino Delmer Demarco Demarcus Demario Demetrio Demetrius Demetriusz
Demilade Demiralp Demirhan Democrito Demond Demostene Deneval Denizalp Denny Deodato Deon Deondre Deontae
Deonte Dereck Derick Deron Dêrsim Derviş Deshaun Deshawn Desiderato Desiderio Desimir Desmond Devante Deven
Devonte Devran Dewayne Dewitt Dex Dexx Didimo Dies Dieter Dikmen Dilaver Dillan Dillon Dimitrije Dinç Dinçer
Dinis Dinu Diocleziano Diodoro Diogene Diogo Diomede Dione Dionigi Dionisio Dionizy Direnç Dirk Dîroj Divo
Djayden Dodato Doğan Doğanay Doğaner Doğu Domagoj Domenic Domenick Domenico Domenik Domezio Domiziano Donat
Donatello Donato Donavon Donnell Donny Đorđe Dorel Doriano Dorin Dorinel Doroteo Doru Douwe Dragiša Dragoje
Dragojlo Dragoljub Dragoș Dragoslav Dragutin Drake Draža Dražen Dren Držimir Držislav Duarte Dubravko Duccio
Duco Ducu Dudley Duilio Duje Dujo Dumitru Dündar Đurađ Durante Durmuş Durodola Durward Dušan Duško Duuk Dylano
Easton Eberardo Ebuzer Ecclesio Ecehan Ecevit Ecmel Ecvet Edd Eddi Ede Edgardo Edhem Edilberto Edison Ediz
Edmondo Edoardo Edwardo Efe Efisio Efken Eflah Efraim Efrain Efrem Efren Efsun Eftimie Ege Egemen Egeo Egidio
Eginardo Egisto Einar Eino Ekmel Ekrem Ekundayo Eladio Eldon Eldred Eldridge Eleazar Eleuterio Elgin Eliasz
Eliezer Elifio Eligio Eliodoro Eliseo Elísio Elita Ellsworth Elmo Elmore Elogio Eloy Elpidio Elroy Elton
Elvezio Elvino Elwin Elwyn Emanoil Emanuele Emanuil Emced Emerson Emidio Emiliano Emilijan Emin Emirhan
Emmerico Emmet Emmitt Empirio Emrah Emrullah Ender Enderun Endrigo Enecone Enis Enno Enoch Enos Enrico Enver
Eraclide Eraldo Eralp Erardo Erasmo Erast Eray Erberk Erberto Ercan Erçin Ercolano Ercole Ercüment Erda Erdal
Erdem Erdinç Erel Eremia Erenia Ergin Ergün Ergüner Erhan Eriberto Erich Erico Erkâm Erkân Erling Erman
Ermanno Ermenegildo Ermes Ermete Ermilo Erminio Ernie Ernst Erol Erşan Ersin Ertan Ertuğrul Erwin Esat Esaù
Eşref Estevan Esuperio Esupofo Eterie Ethem Ettore Euclide Eufebio Eufemio Eufronio Eugen Eugenio Eugeniusz
Eusebio Eusebiu Euseo Eustațiu Eustorgio Eustosio Eustracjusz Eutalio Evaldo Evandro Evans Evaristo Evasio
Everardo Everette Evert Evidio Evodio Evran Evremondo Evren Ewald Ewell Eyüp Ezechiele Ezekiel Ezequiel Ezrak
Faas Fabiano Fabijan Fabrício Fabrizio Fadıl Fahrettin Fahri Faik Fâlih Falk Famiano Faris Faruk Fasih Fatih
Fatin Faustino Fausto Favian Faysal Fazıl Fazio Fazlı Fazullah Feda Fedai Fedde Fedele Fedro Fehmi Felice
Feliciano Feliks Felton Fender Feramuş Feramuz Ferdi Ferdinando Ferhan Ferhat Feridun Ferit Ferman Fermiano
Fermin Fermo Ferruccio Ferruh Festo Fevzi Feyyaz Feyzullah Fidel Fidenziano Fidenzio Fiete Fikret Fikri
Filemon Filiberto Filomeno Filotije Finlay Finley Finnley Fiodor Fiorenziano Fiorenzo Flaviano Flaviu Fleano
Fletcher Flip Florea Florencio Floriano Floris Folco Folu Fons Fortunato Fos Fosco Foss Foster Francisc Franciszek
Franjo Franz Frederico Fredy Freek Freeman Frenkie Frido Friedrich Fritz Frontiniano Fryderyk Fuat Fulberto
Fulgenzio Fulvio Furio Furkân Furman Furseo Fuscolo Fuzuli Gabe Gabi Gabino Gaetano Gaffar Gaglioffo Gaio Gaj
Galdino Galeazzo Galfryd Galileo Gallicano Gandolfo Gardner Garett Garfield Garimberto Garland Garret Garrick
Garrison Garth Gaspare Gastone Gaudenzio Gaudino Gautiero Gavin Gavino Gavrilo Gazanfer Gazi Gbadebo Gbolahan
Gbowoade Gedeone Gelu Geminiano Gencer Generoso Genesio Gennaro Gentile Genziano Geo Georgel Georgian Georgije
Geovanni Geovanny Geovany Gerasim Gerasimo Gerazym Geremia Gerhard Gerino German Germano Gerolamo Geronimo
Geronzio Gerrit Gerry Gerson Gervasio Gesualdo Gevheri Ghenadie Gheorghiță Gherardo Giacinto Giacobbe Giadero
Giambattista Gianbattista Giancarlo Giandomenico Gianfranco Gianluigi Gianmarco Gianmaria Gianmario Gianpaolo
Gianpiero Gianpietro Gianuario Giasone Gică Gicu Gideon Giel Gijs Gildo Giles Gillo Gineto Gioacchino Giobbe
Gioberto Giocondo Giona Gionata Giordano Giorgian Giorgio Giosuè Giosuele Giotto Giovani Giovanny Giove
Gioventino Giovenzio Girardo Giray Girolamo Giuda Giustiniano Giusto Gıyas Glauco Gligorije Godfrey Goffredo
Gojko Gökalp Gökmen Golia Golub Gomberto Gonçalo Gondulfo Gönenç Gonerio Göngör Gonsalwy Gonzaga Gonzalo
Gordan Gordiano Görkem Gosto Gottardo Gottfried Graciliano Gradimir Graham Granville Grațian Grato Grayson
Graziano Gregor Gregorian Gregorio Greyson Grga Grgo Grgur Griffin Grigore Grigorije Grimaldo Grover Grzegorz
Gualberto Gualtiero Gúbio Guelfo Guerrino Guglielmo Guiberto Guido Guilherme Guiscardo Guiseppe Gülhan
Gültekin Gumesindo Gunnar Gunner Gürbüz Gürdal Gürhan Gürkan Gürol Gürsel Gus Gustav Guus Güvenalp Gvozden
Gwido Habbab Habil Hacib Hâdi Hafi Hafid Hafız Hagen Hakan Hakem Haki Hakkı Hal Haldun Halil Halim Hâlis Halit
Haluk Hamdi Hamdullah Hami Hamit Hammâd Hanefi Hani Hank Hannes Hanno Hans Hansjörg Hanspeter Hansruedi
Hansueli Haralamb Haralambie Harald Hardy Harmon Harrison Harun Haseki Hasibi Haşim Hasin Haskell Haşmet Hatip
Hattâb Hauke Hawar Hayali Hayati Haydar Hazar Hazım Heath Heber Heinrich Heinz Heitor Heja Hélio Helmer Helmut
Henderson Hendrik Henning Henrick Henrique Henryk Hermann Hermenegildo Herminio Hernán Hershel Heval Hicabi
Hidde Hieronim Hıfzı Hikmet Hilario Hilarion Hilary Hilbert Hillard Hilmi Hilton Himmet Hipolit Hipolito Hiram
Hişam Hızır Hobart Holden Homero Horacio Horacy Horațiu Horea Horia Hosea Houston Howell Hoyt Hozan Hrvoj
Hrvoje Hüccet Hud Hüdâvendigâr Hüdayi Hudson Hulki Hulusi Hüma Hümayun Humberto Hunter Hürkan Hurşit
Hüsameddin Hüsamettin Hüsnü Hüsrev Huub Huzeyfe Hvalimir Hyman Iacob Iacopo Iacopone Iago Iancu Ianis Ibidapo
Icaro Icilio Ico Ido Ieremia Ige Iginio Igino Ignatius Ignazio Ignjat İhsan İhvan Ike Ikeoluwa İkrime Ilarie
Ilario Ilarion İlbey Ildebrando Ildefonso İlhami Ilie Ilija İlkay İlker Ilko Illidio Illuminato Immacolato
Immanuel Indro Inioluwa Innocenty Innocenzo Ino Inocențiu Ioan Ionel Ionică Iorio Iosif Ippocrate Ippolito
Ireneo Ireneusz İrfan Irinel Irwin Isac Isacco Isadore Isai Isaia Isaias Ischirione Iseoluwa Ishola Isidoro
Isidro Işıner Ismaele İsmet Isom Issac Italo Itri Iulian Iuliu Iurie Iustin Iustinian Ivano Ivanoe Ivar Ivek
Iven Ivica Ivo Ivone Izaak Izaiah Izajasz Izydor İzzet İzzettin Jaak Jabari Jace Jacinto Jackson Jacobo Jadon
Jadran Jadranko Jadro Jairo Jaivey Jakov Jaleel Jalen Jamaal Jamar Jamarcus Jameson Jamil Jamir Jamison Janek
Janko Jannek Jannes Jano Janusz Jaquan Jaren Jarno Jarred Jarrell Jarrett Jarrod Jarvis Jasen Jasenko Javi
Javon Javonte Jax Jaxon Jaxx Jayce Jaydon Jaylano Jaylen Jaylon Jayvano Jedediah Jedidiah Jefferey Jeffry
Jefta Jelmer Jelte Jenel Jeppe Jerad Jeramie Jeramy Jerel Jeremi Jeremias Jeremiasz Jermain Jermey Jerod
Jeromy Jerónimo Jerrell Jerrod Jerrold Jerzy Jesper Jett Jevon Jezdimir Jidde Jimi Joaquin Joas Joep Joes
Joesph Johannes Johathan Johnathon Johnpaul Johnson Jonatan Jonte Joost Jop Jordon Jörg Jorn Jorrit Jort
Joscha Joschua Josef Josep Joshuah Josiah Josip Joško Joso Josua Jovani Jovanny Jovany Joža Jože Józef Jozue
Juda Judah Judd Judge Judson Jugoslav Julan Juliusz Junayd Junius Jur Jürg Jurre Justen Juston Justus Justyn
Juwan Juwon Kaan Kabil Kade Kadem Kaden Kadı Kadin Kadir Kadrican Kağan Kaj Kale Kaleb Kalender Kalinik
Kalistrat Kalle Kamber Kameron Kamran Kamren Kamron Kane Karahan Karam Kareem Karlo Karol Kasım Kavon Kayaalp
Kâzım Kazimierz Keagan Keaton Keegan Keenan Kees Keji Keleş Kellen Kelton Kemalettin Kendrick Kennith Keno
Kenton Kenyon Keon Keramet Kerami Keremşah Kerim Keshaun Keshawn Keşşaf Keven Kevon Keyon Keyshawn Kiel Kimi
Kip Kirilo Kjeld Kjell Klaas Klarencjusz Klaudiusz Klaus Klemens Koby Koçer Kody Koen Köksal Kolawole Kolby
Kole Konrad Konstanty Konstantyn Koray Korbin Korbinian Korede Korey Korkut Kornel Korneli Korneliusz Kory
Kosta Kraig Krešimir Krijn Kristofer Kristoffer Krsto Kruno Krunoslav Krystian Krzysztof Ksawery Ksenofont
Kubat Kubilay Kuddusi Kürşad Kurtis Kutbettin Kuzman Kwintyn Kyano Kyler Ladarius Ladislao Ladislau Ladislav
Lafayette Lamberto Lamih Lamont Lancilotto Landen Landolfo Lanfranco Lapo Laron Latif Laurencjusz Laurens
Laurentino Laurențiu Laurenty Laurenz Laurian Lauriano Lautone Lavinio Lawson Lazaro Łazarz Lazzaro Leander
Leendert Leif Leke Lemuel Lennard Lennart Lennon Leonhard Leonid Leonio Leontin Leonzio Leopardo Leopoldo Lere
Letterio Levent Levy Lew Lewin Lex Liberato Liberatore Liberio Libero Liberto Liborio Lică Lidio Lieto Lieuwe
Lincoln Linwood Livino Liviu Liyam Ljubiša Ljubomir Ljudevit Llewellyn Lodovico Loek Loet Lon Lonny Lonzo
Loreno Lourenço Lucca Lucențiu Lucian Lucijan Lucio Lucious Lucius Lucjan Lucrețiu Ludano Ludovico Ludwik Luiz
Luk Łukasz Lütfi Lütfullah Lutz Luuk Maad Maarten Maas Macario Maccabeo Mace Mădălin Maddox Mads Maes Maffeo
Maggiorino Magno Magnus Mahmut Mahzun Maik Maiorico Makary Maksud Maksym Maksymilian Malachi Malco Mališa
Mamante Mancio Manetto Manfred Manfredo Manilio Manley Manlio Manoah Manole Mansueto Mansur Manuele Marceli
Marcelino Marcello Marcellus Marcelo Marciano Marcin Marcu Marek Mariano Marijn Marinko Marinus Marjan Markus
Marnix Marolo Mart Marten Martino Marwin Marzio Mas Mason Massimiliano Massimo Matan Matei Matheus Mathijs Matija
Matko Mato Matroniano Matthijs Matz Mauricio Maurilio Maurits Maurizio Maurycy Maverick Maximillian Maximo
Maximus Maxwell Maynard Mayson Mazhar Mazlum Medardo Medoro Mees Meik Mekhi Melanio Melchiade Melchiorre
Melezio Melih Melikşah Melle Mels Memduh Menardo Menelao Meneo Menno Mennone Mercurio Merijn Mert Mervin
Mestan Mesut Metello Metin Metrofane Mevlüt Mex Micael Micah Michał Michelangelo Mick Midas Mihael Mihai
Mihail Mihailo Mihajlo Mihnea Mija Mijat Mik Mikel Mikołaj Miladin Milanko Milano Mileta Milford Milić Milisav
Milivoj Miljan Miljenko Milojica Milomir Miloš Milutin Mimo Minervino Mink Mio Miodrag Miomir Miraç Mircea
Mirco Mirkelam Mirko Mirocleto Miron Miroslav Mirza Misael Misaele Misbah Miško Mislav Mitar Mitch Mitchel
Mithat Mitică Mitruț Mladen Modest Modesto Moises Mojżesz Momir Monaldo Monitore Monty Moos Moreno Morten
Mortimer Morton Mose Moshe Mozes Muammer Muaviye Muaz Müfid Mugur Mugurel Muharrem Muhsin Muhtar Muhterem
Muhteşem Muhyiddin Müjdat Mukadder Mükerrem Muktedi Muktedir Muktefi Mümtaz Münir Murat Müren Murilo Murray
Müşir Muslih Mutahhar Mutasım Muteber Mutemed Muttalib Muzaffer Müzdad Muziano Myles Nabi Naci Nadi Nae Nafiz
Nahid Namazio Name Namık Naoufal Naoufel Napoleone Narcis Narciso Narseo Narsete Nash Nasir Nasrullah Nat
Natale Natanael Nataniel Nathanial Nathen Naud Nawroz Nazario Nazariusz Nazary Nazif Nazmi Nazzareno Nazzaro
Nebojša Necat Necati Necdet Nechifor Necib Necmettin Ned Nedeljko Nedim Nedjeljko Nejat Nels Nelu Nemanja
Nenad Neopolo Neoterio Nereo Neri Neşet Nesim Nestore Neven Nevzat Newell Newton Nicarete Nicea Niceforo
Niceto Nicezio Nichifor Nicholaus Nicklaus Nickolas Niclas Nicoară Nicodemo Nicodim Nicolae Nicolai Nicolaie
Nicolò Nicu Niculiță Nicușor Nicuță Niek Nigel Nihat Nikko Niklaus Nikodem Nikolai Nikolas Nikša Niniano
Niştîman Niyazi Niyilolawa Nizamettin Norberto Norris Norval Norwood Nostriano Noud Nouri Nout Novak Novan Nox
Numan Nuno Nunzio Nûredîn Nurettin Nurullah Nusret Oba ObaniJesu Obie Obrad Obren Octav Octavian Octavio
Octaviu Oddone Odell Oderico Odidone Odin Odorico Ognjen Ogooluwa Oğuz Oğuzhan Okan Oke Okey Oktay Oladare
Oladimeji Olaf Olakunle Olanrewaju Olansile Oleg Olen Olimpian Olimpio Olimpiu Olin Olindo Oliviero Oliviu
Oliwier Olumorotimi Oluwafemi Oluwagbemiga Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwole Omari Omero
Omobobola Omotayo Önder Onesto Onofrio Onorino Onorio Onufry Oran Orazio Orenzio Oreste Orestes Orfeo Orio
Orion Orland Orlo Oronzo Orrin Orsino Orso Ortensio Orval Osbaldo Osborne Osmondo Osmund Ostoja Osunleke
Osvaldo Oswald Oswaldo Otello Otha Otho Ottaviano Ottavio Ottis Ottone Ovidio Ovidiu Ozan Özcan Özer Özgür
Özhan Özkan Ozren Paciano Pacifico Pacomio Paja Palatino Palladio Pamfil Pammachio Panagachie Panait Pancario
Pancrazio Panfilo Pankracy Pantaleo Pantaleon Pantaleone Pardo Paride Parker Parmenio Pasquale Paterniano
Patricio Patrizio Patroclo Pătru Patrycjusz Patrycy Patryk Pauside Pavel Pavle Paweł Payidar Peer Peleo
Pellegrino Pepijn Pepo Pera Percival Perica Pericle Pero Perseo Pertev Perver Petar Petko Petre Petrică
Petrișor Petronio Petru Petruț Peyami Pierangelo Pierce Piergiorgio Pierluigi Piermarco Piero Piersilvio Piet
Pieter Pim Piotr Pippo Pit Pius Placido Platon Platone Plinio Plutarco Polidoro Polifemo Polikarp Pollione
Pompeo Pompiliu Pomponio Ponziano Ponzio Porfirio Porfiriusz Porfiry Porziano Postumio Prassede Pravdan
Predrag Priamo Price Prisco Privato Procopio Prokles Prokop Prokul Prospero Protasio Proteo Prudenzio Prvoslav
Publio Pupolo Pusicio Querano Quin Quincy Quintiliano Quintilio Quintino Quinton Quinziano Quinzio Quirin
Quirino Raci Radenko Radiša Radivoje Radmilo Radolfo Radomir Radoš Radosav Radoslav Radovan Radu Răducu Radul
Raf Rafał Rafet Raff Raffaele Raheem Rahim Rahmi Rahsaan Rahul Raif Raik Raimondo Rainaldo Rajko Rajmund
Rajnold Rakıp Ramazan Ramiz Randolf Raniero Ranko Ranolfo Ransom Rashad Rashawn Rasheed Rasim Raşit Raško
Rasmus Ratimir Rauf Ravi Raymundo Răzvan Recai Recep Reece Refah Refet Refik Reggie Reginaldo Regolo Reha Reid
Reinhard Reinhold Relja Remigio Remington Remo Remondo Remus Remzi Renato Rens Renzo Reşat Reşîd Respicio
Resûl Reuben Revi Rey Reyes Reymundo Reynold Rhett Ricario Riccardo Richelmo Richie Richmond Rico Rıdvan Rifat
Riff Rıfkı Rigoberto Rinaldo Rino Riv Rıza Robaldo Robb Robi Rocco Rocky Rod Roderyk Rodger Rodiano Rodoljub
Rodrick Roel Rogers Roj Roko Rolfo Rollin Romano Romero Romeu Romoaldo Romolo Romualdo Romulus Ronaldo Ronny
Rory Roscoe Rosendo Rover Rowland Royce Rubiano Rüçhan Rudolf Ruedi Rufino Rufo Ruggero Rükneddin Rupert
Ruperto Russ Russel Rüştü Rutilo Ruud Ryder Rylan Ryszard Şaban Sabato Sabazio Sabele Sabin Sabino Sacid Şadan
Sadberk Sadettin Sadi Sadık Sadri Sadullah Saffet Saffiro Saffo Şâfi Safouan Safouane Şahap Şahin Şahinalp
Şahsuvar Saim Sâkıp Şakir Saladino Salih Salomone Salustio Salvo Salwator Samed Samih Şamil Samim Sancho Sandu
Sanford Sanjin Sansone Sapiente Şarani Sarbello Saša Sascha Saturniano Saturnino Sava Savaş Saverio Savi
Savino Savion Şayan Scotty Seamus Sebas Sebastiaan Sebastiano Sebastião Şecaeddin Seçkin Secondiano Secondo
Sedat Sedrick Sef Sefer Seff Şefik Şehlevent Selahattin Selami Selçuk Selmer Semplicio Sempronio Şemsi Şener
Senesio Senn Senofonte Şenol Sepp Şerafettin Serafin Serafino Serapione Șerban Serbülent Serdar Şeref Sergen
Sergi Sergiu Sergiusz Serhad Serhat Şerif Sermet Sertaç Şervan Server Servidio Serviliano Sesto Settar
Settimio Settimo Sev Sever Severiano Severino Severo Şevket Şevki Seweryn Şêxmus Şeyban Seye Seyfettin Seyfi
Seyfullah Seyyit Shad Shekoni Shemar Sherwood Sico Sicuro Sid Sıdkı Sidonio Siem Siep Sigfrido Sigismondo
Sigmund Sigurd Şihab Şihabeddin Sijuade Silvan Silvano Silverio Silvestro Silvian Silvio Silviu Simão Simeone
Simi Simion Simo Sinan Şinasi Sinesio Sinfronio Sinică Sireno Siriano Siricio Sirineu Sirio Sırrı Sisto Sjoerd
Sjors Slavek Slaven Slavko Slavoljub Soccorso Socrate Solocone Solon Sönke Sorin Sostene Sosteneo Sostrato
Spano Spartaco Speranzio Spirydion Srboljub Srećko Sredoje Stancu Stanford Stanislao Stanislav Stanisław
Stanko Stanton Stef Stefano Steffen Stelian Sten Stephon Stevan Stijn Stiliano Stipan Stiriaco Stjepan Stojan
Storm Strahinja Stribor Suat Subhi Sudi Süheyl Şükrü Süleyman Surano Sururi Svebor Sverre Svetislav Svetolik
Svetomir Sviturno Sylvan Sylwester Szczepan Szymon Taceddin Tad Taddeo Tade Tadija Tahir Tahsin Taib Taide
Talat Talay Talha Talip Tamer Tamino Tammaro Tammo Tancredi Taner Tanju Tarcisio Tarkan Tarso Taşkın Taurean
Tavares Tayfun Tayler Tayyar Taziano Tazio Teije Tekin Tekinalp Telchide Telemaco Temel Temidayo Temistocle
Teobaldo Teodoro Teodosio Teodoto Teofil Teogene Teohari Teoman Terencjusz Terenzio Terrill Tertuliano Terzo
Tesauro Tesifonte Teun Teunis Tevfik Tevhid Tevin Tezcan Tezel Thad Thaddeus Theron Thies Thije Thijmen Thijn
Thijs Thilo Thom Thorben Thore Thorge Thurman Tibaldo Tibbe Tiberio Tiberiu Tiburzio Ticone Tieme Ties Tihomir
Tijl Tijmen Tijn Tijs Til Tillman Tillmann Timm Timmothy Timotei Timoteo Timur Tınas Tirone Tito Titus Tizian
Tiziano Tizio Tjark Tobia Tobiasz Tobin Tod Todor Toki Tokunbo Tolga Tolomeo Tolunay Tomasz Tomislav Tommaso
Tomo Tomori Tonči Tone Toney Tonko Toon Torben Tore Torquato Torrance Torrey Tosco Traian Tranquillo Travon
Tre Tremaine Tremayne Trent Trenton Trever Trevion Trey Tristano Tristian Triston Trpimir Trpko Trystan Tudor
Tufan Tugay Tuğrul Tuğtekin Tuhfe Tulliano Tullio Tümer Tunahan Tunç Tunçer Turan Turgay Turgut Turi Turibio
Türkay Türker Türkeş Turner Tussio Tvrtko Twan Tycho Tygo Tymon Tymoteusz Tyree Tyreek Tyrel Tyrell Tyrese
Tyrique Tyshawn Tyson Ubaldo Ubertino Uberto Ufuk Ugolino Uguccione Uğur Ukbe Ulberto Ulderico Ulfo Ülgen
Ulices Ulises Ulisse Ulpiano Ulrico Ulstano Ulvi Umberto Umile Ümit Umur Umuralp Umut Ünal Uranio Urbano
Urdino Uriah Uriel Uriele Ursicio Ursino Ursmaro Usame Üzeyir Vahâ Vahdet Vahid Valente Valentijn Valentim
Valeriano Valerico Valerio Valeriu Valfredo Valfrido Valid Valtena Valter Vance Vanja Varo Vasil Vasile Vasko
Vatroslav Vaughn Vecdi Vedasto Vedat Vedran Vefa Vefik Vehbi Veit Veli Velibor Velimir Velio Venanzio
Venceslao Venerando Venerio Veniamin Ventura Venustiano Venusto Verano Verecondo Verenzio Vern Verner Verulo
Vespasiano Veysel Veysi Vezio Vicente Vicențiu Vidak Vidal Vidiano Vidone Viggo Vigo Vijeko Vik Vilfredo
Viliberto Vincențiu Vincenzo Vindonio Vinebaldo Vinfrido Vinicio Vinnie Vinz Viorel Virgilio Virginio Virone
Visarion Viscardo Vitalico Vítor Vittore Vittoriano Vittorio Vitus Vivaldo Viviano Vjekoslav Vjenceslav Vlad
Vladek Vladimiro Vladislav Vlado Vlaicu Vlastimir Vlatko Vodingo Voicu Vojin Volfango Volkan Vujadin Vukan
Vukašin Vukota Vulmaro Vulpiano Wacław Waino Waldo Walenty Walentyn Walerian Walery Walgierz Walker Walton
Ward Warley Washington Watson Wawrzyniec Waylon Webster Weldon Wellington Werner Wes Wessel Westley Weston
Wiktor Wilber Wilburn Wiley Wilford Wilfredo Wilfryd Wilhelm Will Willem Willi Wilmer Wilton Wincenty Winfield
Witalis Władysław Włodzimierz Wolf Wolfgang Wouter Wyman Xaver Xavi Xebat Xem Xzavier Yağız Yalçın Yalgın
Yaman Yango Yannic Yaşar Yavuz Yekta Yener Yetkin Yiğit Yıldırım Yılmaz Youp Yousef Yüce Yücel Yüksel Yümni
Yunus Yûsiv Yven Zabedeo Zaccaria Zaccheo Zachariah Zachariasz Zachery Zackery Zafer Zâfir Zâhit Zain Zamfir
Zamir Zander Zane Zanobi Zarije Zdenko Zdravko Zechariah Zef Zefiro Zekai Zekeriyyâ Željko Zenaide Zenebio
Zeno Zenobio Zenone Zerdeşt Zetico Zev Zeyd Zeynel Zihnî Ziver Ziya Zoilo Zoltan Zosimo Zrinislav Zrinko
Zübeyr Zülfikâr Zvonimir Zvonko Zygmunt
Rik Wim Geert Gert Jeroen Jurgen Karel Lode Lieven Rudi Senne Staf Jorne Egon Dieumerci Exaucé Trésor Fidèle
Parfait Béni Héritier Mardochée Jephté Innocent Bahati Kossi Gökhan Serkan Tuncay Zeki Bartosz Jacek
Jarosław Leszek Maciej Mariusz Mieczysław Miłosz Mirosław Przemysław Radosław Sławomir Tadeusz Waldemar
Wiesław Witold Wojciech Zbigniew Zdzisław Abdelhak Abdessamad Adnane Houssam Jalal Lounès Miloud Najib
Radouane Juste Prince Bonheur Lahbib Przemek Tuan
`;

/** First names of women and men alike that are rarer here. */
export const RARER_BOTH = `
Abak Abaka Abakan Abakay Abar Abı Abılay Abimbola Abiola Abluç Abşar Açığ Açık Açuk Adalan Adaldı Adalmış Adar
Adaş Adberilgen Addison Ade Adebankole Adebola Adedaramola Adedoyin Adell Adeola Adıgüzel Adık Adıkutlu
Adıkutlutaş Adlı Adlıbeğ Adraman Adsız Afşar Ağabay Ağakağan Ağalak Ağlamış Akaş Akata Akbaş Akbay Akboğa
Akbörü Akbudak Akbuğra Akbulak Akça Akçakoca Akçora Akdemir Akdoğan Akı Akıbudak Akınçı Akkun Akkunlu Akkurt
Akkuş Akpıra Aksungur Aktan Ala Alaba Alaban Alabörü Aladağ Aladoğan Alakurt Alayunt Alayuntlu Aldemir
Aldıgerey Aldoğan Alejandrin Alexie Alexys Algu Alımga Alkabölük Alkaevli Alkan Alkaşı Alkış Alpagut Alpamış
Alparsbeğ Alpata Alpaya Alpaykağan Alpbamsı Alpbilge Alpdirek Alpdoğan Alpertunga Alpgerey Alpilig Alpış
Alpkara Alpkülük Alpkutlu Alpşalçı Alptegin Alptuğrul Alptunga Alpturan Alptutuk Alpuluğ Alpurungu
Alpurungututuk Alpyörük Altankağan Altankan Altay Altınkağan Altınkan Altınoba Altıntamgan Altıntamgantarkan
Altıntarkan Altıntay Altmışkara Altuga Alvis Amari Amrak Amul Ançuk Andarıman Andi Apa Apak Apatarkan Aprançur
Araboğa Arademir Aral Arbay Arbuz Arçuk Arden Ardıç Argıl Argu Argun Arıboğa Arık Arıkağan Arıkdoruk Arın
Arınç Arkın Arkış Arlie Armağan Armani Arnaç Arpat Arsal Arsıl Arslanargun Arslanbörü Arslansungur Arslantegin
Arslanyabgu Arşun Artıınal Artuk Artukaç Artut Aruk Asa Aşan Aşanboğa Aşantudun Aşantuğrul Asartegin Ashton
Asığ Aşıkbulmuş Asrı Aştaloğul Asuğ Aşuk Ataç Atakağan Atalan Ataldı Atalmış Ataman Atasagun Atasu Atberilgen
Atıgay Atıkutlu Atıkutlutaş Atıla Atılgan Atım Atımer Atış Atlı Atlıbeğ Atlıkağan Atmaca Atsız Atunçu Audie
August Aurica Austyn Avar Avery Avluç Ayaçı Ayas Aybalta Ayban Aybars Aybeğ Aydarkağan Aydınalp Aydoğan
Aydoğdu Aydoğmuş Aygırak Ayıtmış Ayız Ayızdağ Aykağan Aykurt Ayluç Ayluçtarkan Ayma Ayomide Ayomikun Ayotude
Ayruk Aysılığ Aytak Ayyıldız Azak Azban Azgan Azganaz Azıl Babır Babur Baçara Baççayman Baçman Badabul Badruk
Badur Bağa Bağaalp Bağaışbara Bağan Bağaşatulu Bağatarkan Bağatengrikağan Bağatur Bağaturçigşi Bağaturgerey
Bağaturipi Bağatursepi Bağış Bağtaş Bailey Bakağul Bakır Bakırsokum Baksı Balaban Balaka Balakatay Balamır
Balçar Baldu Balkık Balta Baltacı Baltar Baltır Baltur Bamsı Bangu Barak Baraktöre Baran Barbeğ Barboğa Barbol
Barbulsun Barça Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Bardıbay Bargan Barımtay
Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş Barlıbay Barmaklak Barmaklı Barsbeğ Barsboğa Barsgan Barskan
Barsurungu Basademir Başak Basan Basanyalavaç Basar Başbuğ Başçı Başgan Baskın Başkırt Başkurt Basmıl Baştar
Bastı Bastuğrul Basu Basut Batrak Batuk Bayançar Bayankağan Bayazıt Baybars Baybayık Baybiçen Bayboğa Baybora
Baybüre Baydar Baydemir Baydur Bayık Bayınçur Bayındır Baykara Baykoca Baykuzu Baymünke Bayna Baynal Baypüre
Bayraç Bayrak Bayrı Bayrın Bayruk Baysungur Baytara Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu Bazır
Beçeapa Beçkem Beğ Beğarslan Beğbars Beğbilgeçikşin Beğboğa Beğçur Beğdemir Beğdilli Beğdurmuş Begi Begil
Begine Begitutuk Beğkulu Beglen Begni Beğtaş Beğtegin Beğtüzün Bek Bekazıl Bekbekeç Bekeç Bekeçarslan
Bekeçarslantegin Bekeçtegin Beker Beklemiş Bektür Belçir Belek Belgi Belgüc Bell Beltir Bengi Bengü Benlidemir
Berdibeğ Berendey Berfîn Berginsenge Bergü Berke Berkiş Berkyaruk Bermek Berry Besentegin Betemir Bethel
Beyizçi Beyrek Beyrem Biçek Bıçkı Bıçkıcı Bıdın Bilge Bilgebayunçur Bilgebeğ Bilgeçikşin Bilgeışbara
Bilgeışbaratamgan Bilgekağan Bilgekan Bilgekülüçur Bilgekutluk Bilgetaçam Bilgetamgacı Bilgetardu Bilgetegin
Bilgetonyukuk Bilgez Bilgiç Bilgin Bilig Biligköngülsengün Bilik Binbeği Bindir Bıtaybıkı Bıtrı Boğa Boğaç
Boğaçuk Bögde Böge Bögü Bökde Böke Boldaz Bölen Bolmuş Bolsun Bölükbaşı Bolun Boncuk Bönek Bönge Bongul
Bongulboğa Boran Borçul Borlukçu Bornak Börteçine Börü Börübars Börüsengün Bowie Boyan Boyankulu Boylabağa
Boylabağatarkan Boylakutlutarkan Bozan Bozbörü Bozdoğan Bozkurt Bozkuş Bozok Brown Buçan Budağ Budak Budunlu
Büdüs Büdüstudun Buğday Bügdüz Bügdüzemen Büge Buğrakarakağan Bügü Büğübilge Bukak Bukaktutuk Bükdüz Büke
Bükebuyraç Bükebuyruç Bükey Büktegin Büküşboğa Bulaçapan Bulak Bulan Buldur Bulgak Bulmaz Bulmuş Buluç Buluğ
Buluk Buluş Bümen Bumın Bunsuz Bünül Burçak Burdette Burguçan Bürgüt Burkay Bürkek Bürküt Bürlük Burnice
Burslan Burulday Burulgu Burunduk Busayo Buşulgan Butak Butuk Buyan Buyançuk Buyandemir Buyankara Buyat Buyraç
Buyruç Buyruk Buzaç Buzaçtutuk Çaba Çabdar Çablı Çağlayan Çağrıbeğ Çağrıtegin Çağru Çalapkulu Çankız Carey
Cebe Çemen Çemgen Çeykün Chandler Charley Chesley Çiçem Çiğdem Cılasun Çilenti Çıngır Çîya Clemmie Çobulmak
Çocukbörü Çokramayul Çolman Çolpan Çölü Cordie Coty Cruz Dakota Damilola Damola Dannie Darasimi Darby Dell
Demetris Devan Devon Devyn Dildâr Dilhan Diri Dizik Duru Dururbunsuz Dusty Ebin Ebkızı Ebren Ebunoluwa Edil
Eğrim Ekeç Ekim Elisha Elkin Elti Elvan Emery Emory Erdeni Erdenikatun Erdeniözük Erentüz Ergene Ergenekatun
Erinç Erke Ermen Erten Ertenözük Esenbike Estel Etil Eyiz Ferda Florida Floy FolaFoluwa Garnett Gelin Gelincik
Ghita Gökben Gökbörü Gökçegöl Gökçen Gökçiçek Görün Gülegen Gülemen Güler Gülümser Gümüş Gün Günay Günçiçek
Gündoğdu Gündoğmuş Güner Günyaruk Güven Güvercin Güzey Hadley Harley Hassie Haven Hazle Hollis Ibukunoluwa
Idowu Ifeoluwa İkbal İkeme İkiçitoyun Ilaçın İlbilge İldike İlgegü Ilgın Imoleoluwa İmrem Inanç İnç Iremide
İrinç İrinçköl Irmak İrtiş Isığ İtil Itunuoluwa Ivory Iyanuoluwa Iyık Iyıktağ Iyinoluwa Jadyn Jaeden Jaiden
Jaimy Jalyn Jamey Jammie Jaycee Jaylan Jaylin Jayme Jennings Jensen Jess Jip Jiyan Joany Kacey Kancı Kapgar
Karaca Karak Kargılaç Karlıgaç Karson Kasey Katun Katunkız Kayacık Kayça Kaynak Kazanç Kazkatun Kehinde Kekik
Keklik Kendall Kennedy Kenyatta Kepez Kesme Keyken Kezlik Kımız Kımızalma Kımızalmıla Kımızın Kırçiçek
Kırgavul Kırlangıç Kıvanç Kıvılcım Kızdurmuş Kızılalma Kris Kristian Larue Lavern Lavon Layne Lennie Leonida
Linnie Lîrîk London Lonie Loy Lupe Marlin Maxie Maximillia Merl Merritt Michale Miller Mizgîn Mobolaji Monroe
Monserrate Montana Mossie Mozell Murl Murphy Myrl Nakia Ocie Oda Odie Odunayo Okiki Oladara Olamide Olaoluwa
Olatunbosun Olayinka Olufeyisayo Olusola Olutomiwa Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin
Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oma Omolola Omotolani Onie Opemipo Opeoluwa
Opeyemi Orie Ova Oyindamola Özden Paxton Payton Pelumi Peyton Pink Presley Providenci Raleigh Reagan Reese
Regan Reilly Rickie Riley Robbie Roma Ronak Roşan Rowan Ryann Ryley Sammie Schuyler Scottie Senna Shayne Shea
Sheridan Shola Sîpan Skye Skylar Stevie Taiwo Teagan Tejumola Telly Temitope Toluwalope Torey Tristin Ülker
Urban Utku Vasilica Welat Zena Zîlan Zion
Glody Plamedi Ihsane Patience Chance
`;

/** First names above that are words too, though nobody means the word when it has a capital: in lower case they ask for context. */
export const WORDS_IN_LOWER_CASE = `
aida alexandra alexandrine allie alvin amadou amine ana angelique aubin aurore balthazar baptiste batiste baya
bela benigne benjamin benoit beryl bill bob brandon camelia capucine carmina casimir celeste celestin cesar
charlotte cheikh chester clarisse clemence clementine colin corbin dahlia dalton dan daphne delia demet denis
derrick diane dina dora doris eglantine elise emie emir erine ester eustache fatma felicite fiacre florentin
florentine foulques fritz gemma germain germaine gilles gloria gracie gui guillaume guillemette gulden gus
henry hilaire hortensia huma iris jack jacques jan jasper jean jeannette jenny jesus joseph jules julien
kelvin laina lamine laure laya leonard lester levent lexie lia lino lise lois loris lotte louis luis lulu lysa
lyse madeleine maia marc marguerite maria marie marina marjolaine mark martial matis mats max maxime maxwell
maya melchior melia melusine merlin micheline mina mira miro moise moises mollie moussa muge muguette munir
murat musa nadir nais natale octavia octavie olivier ondine oscar panait pascal pascale patrice paulette
paulien penny pete peter petre philippine pieter raina ramona ravi regis rene renee richard robert robin
romane romano rosa rosette rosie sabine sana seraphin serge sibylle sixte spencer suat sylvain sylvestre talat
tara terri thora tian tomas tommy tressa vanda vanna veronique victoria victorien viola virginie zain
`;
