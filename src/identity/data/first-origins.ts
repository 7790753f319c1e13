import type { Origin } from "./pseudonyms.js";

/** First names that tell where a family may come from and that stand for nobody: those of `FIRST_NAMES` tell it as well. Names given everywhere are left out. */
export const FIRST_ORIGINS: Readonly<Partial<Record<Origin, string>>> = {
  maghreb:
    "Abdallah Abdelaziz Abdelhak Abdelkader Abdelkrim Abdellah Abderrahim Abderrahmane Achraf Adil Ahlam Aïssa Akram Ali Allal Amal Amar Amel Amira Anis Aya Ayman Ayoub Azeddine Badr Bachir " +
    "Boualem Bouchra Chafik Chaïma Chakib Dalila Djamel Djamila El-Hassan Fadila Fadma Fahd Fahim Faïza Farah Farès Farid Faris Farouk Fatna Fawzi Faysal Fayçal Fethi Ghizlane Habib Habiba Hacène Hafid Hafida Hafsa " +
    "Hajar Hakim Hakima Halima Hamid Hamida Hamza Hanae Hanane Hasna Hassan Hassiba Hayat Hicham Hichem Hind Houda Houria Houssam Houssine Hussein Ibtissam Idir Idriss Ihsane Ilham Ilias Iliès Ilyas Ilyass Ilyès Ilyes " +
    "Imad Imane Imen Ismaïl Issam Jalal Jalila Jamel Jaouad Jawad Kader Kahina Kaltoum Kamal Kamel Kawtar Kenza Khaled Khalil Lahcen Laïla Lamia Larbi Layla Lotfi Loubna Maha Mahdi Mahmoud Majda Majid " +
    "Malek Malik Manal Marouane Marwa Marwan Maryam Meriem Messaoud Miloud Mimoun Mimouna Mohammed Mokhtar Moncef Moustapha Mouloud Moussa Mustafa Naïm Najib Najia Nassima Nassim Nasser Nawal Nezha Nizar Noureddine Othman Oualid " +
    "Ouahiba Ouarda Oumaima Rabah Rabia Rachad Rahma Rajae Ramzi Rania Rayan Redouane Riad Ridha Rim Saad Saadia Sabah Sabrine Salah Salim Salima Salma Sami Samia Sana Sanaa Sélim Slimane Smaïn Soufiane Souad Soukaina Soumaya Sofiane " +
    "Tahar Tarek Tariq Touria Wafa Wafaa Wahid Wahiba Walid Wassim Widad Yahya Yacine Yacoub Yanis Yasmine Yassine Yassin Yassir Younes Younès Zahra Zaïna Zaki Zakia Ziad Zineddine Zohra Zoubida Zoubir Zouhair Zoulikha",
  turkish:
    "Ahmet Ayhan Aykut Aynur Ayten Baris Batuhan Berat Berk Burak Burcu Canan Cemal Cemile Deniz Dogan Ece Emel Emrah Enes Engin Erdem Erkan Erol Fatma Ferit Filiz Gamze Gizem Gökhan Gül Güler Gülay Hakan Halil Hande Hasan Hatice " +
    "Havva Huseyin Hüseyin Ibrahim Ilknur Ismet Kaan Kadir Kübra Leyla Melek Melike Merve Mert Metin Muhammet Mustafa Necla Nevin Nihat Nuray Okan Onur Orhan Özgür Özlem Recep Rüya Saban Selma Semra Sema Serap Sinan Songül Sükrü Sultan " +
    "Suna Süleyman Taner Tolga Tugba Tülay Turgut Ufuk Ugur Ümit Volkan Yasar Yasemin Yavuz Yilmaz Yunus Yusuf Zehra",
  italian:
    "Agata Alessandra Alessandro Alfio Alfredo Amedeo Aniello Antonella Antonietta Arturo Attilio Benedetta Biagio Calogero Carmelo Carmine Caterina Cesare Cinzia Ciro Claudio Cosimo Cristina Damiano Davide Donato Elio Elisabetta " +
    "Emanuele Emilio Enrico Ettore Federica Federico Filippo Filomena Flavio Fulvio Gaetano Gennaro Gerardo Giacomo Gianluca Gioacchino Giorgio Giuliana Giuliano Giuseppina Guglielmo Ignazio Ilaria Immacolata Italo Liborio Loredana " +
    "Luciano Lucrezia Marcello Massimiliano Matteo Maurizio Michelina Mirella Nicoletta Nunzia Nunzio Onofrio Orazio Pasquale Patrizia Pierangelo Piero Pina Pinuccia Raffaele Raffaella Renato Riccardo Rocco Romano Rosanna Rosaria " +
    "Rosario Ruggero Santina Santo Saverio Sebastiano Serafina Sergio Silvia Silvio Simona Stefania Stefano Tommaso Tonino Umberto Valerio Vincenza Vincenzo Vittoria Vittorio",
  flemish:
    "Anja Annick Ans Arne Bert Bieke Bram Daan Dieter Dries Erik Frans Frieda Fons Gert Gerda Gunter Hannelore Hanne Hans Hendrik Herman Hilde Ine Jef Jelle Joke Joost Jos Jozef Jurgen Karel Katleen " +
    "Klaas Koenraad Kristien Kristof Lies Lieve Lode Lore Maarten Maaike Marijke Martien Mieke Niels Raf Reinhilde Renilde Riet Roel Rudi Sander Siska Tinneke Tinne Toon Ward Walter Werner Willem Willy",
  iberian:
    "Afonso Alejandro Amalia Américo António Armando Arminda Asunción Augusto Belén Bernardo Catarina Célia Celestino Concepción Consuelo Deolinda Domingos Eduardo Encarnación Enrique Ernesto Esperanza Esteban Fátima Filipa Filipe Florinda Gonçalo Guadalupe " +
    "Guillermo Gustavo Henrique Ignacio Inês Isaura Javier Jesús Jorge Josefa Juan Juana Julián Júlio Lourdes Lúcia Luisa Manolo Mateo Natividade Nieves Olívia Paulo Ramiro Raúl Remedios Ricardo Rodrigo Rogério Salvador Sancho Santiago Sérgio " +
    "Tomás Vasco Vítor Ximena Zulmira",
  african:
    "Abdou Abou Adama Adjo Afia Akissi Akossiwa Aliou Alioune Alassane Amara Ama Ami Anta Assane Assetou Astou Awa Babacar Baba Bakary Balla Binta Boubou Coumba Daouda Diarra Djeneba Djibril Dramane Ekoko Emeka Fanta Fatoumata " +
    "Fodé Gaudence Ibou Ibrahima Issa Issouf Kadi Kadiatou Kadidia Kalilou Karamoko Khady Kouamé Kouassi Koffi Kwame Lassana Madi Maïmouna Malang Mamady Mame Marème Massamba Mbaye Modou Moriba Mory Mwamba Nafissatou Ndèye Ngozi Nkechi Oumar Oumou Ousseynou Pape Ramata Rama Sadio " +
    "Salif Salimata Samba Seydou Sidiki Sira Siaka Souleymane Tidiane Thioro Tshala Tshilumba Umutoni Uwase Yacouba Yaya Youssouf Zenabou",
  slavic:
    "Aleksandra Aleksandar Aleksei Andrei Arkadiusz Biljana Blazej Bozena Bronislaw Czeslaw Damir Danilo Dejan Dmitri Dusan Edyta Elzbieta Eryk Galina Gordana Grazyna Halina Henryk Ignacy Irena Jadwiga Janusz Jaroslaw Jerzy Jolanta Josip " +
    "Kamil Karolina Kazimierz Krystyna Ksenia Larysa Lech Leszek Lidija Lukasz Maciej Marija Mariusz Mateusz Michal Mikhail Miroslav Mladen Mykola Nadezhda Nenad Nikolai Oksana Oleg Oleksandr Petar Predrag Radoslaw Renata Ryszard Sergei Serhiy Slawomir Snezana " +
    "Stanislaw Svitlana Szymon Taras Tomislav Urszula Vadim Viktor Viktoria Vladimir Volodymyr Waclaw Wieslaw Witold Wladyslaw Wojciech Yulia Zbigniew Zdzislaw Zofia Zeljko",
};
