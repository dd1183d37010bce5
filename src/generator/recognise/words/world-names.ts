import { fold } from './fold.ts'
import type { Lexicon } from './lexicon.ts'
import { CITY, COUNTRY, DEMONYM, GIVEN, SURNAME, WORD } from './word-classes.ts'

/*
 * Names of regions that the packages behind `lexicon.txt` know little of, written down by hand: given names and surnames
 * (patronymics, names of houses) as the press spells them in Latin letters. Where a people has no surnames, its names are given ones.
 */

interface RegionalNames {
  readonly given: string
  readonly surnames: string
}

const regions: Readonly<Record<string, RegionalNames>> = {
  'West Africa': {
    given: `Nana Kwame Kwasi Kwaku Kwabena Kofi Kojo Yaw Ama Akua Abena Adwoa Akosua Yaa Efua Esi Afia Osei Atta Jerry Muhammadu Bola Yemi Goodluck Olusegun Umaru Atiku Rabiu Nyesom Godwin Ngozi Chimamanda Chinua Wole Funke Folake Tunde Babatunde
      Babajide Akinwumi Ayodele Oluwaseun Oluwatoyin Temitope Femi Kayode Dele Kunle Sade Chukwuemeka Emeka Ifeanyi Ikechukwu Nnamdi Obinna Uche Uchenna Chidi Chinedu Amaka Nkechi Adaeze Ebere Aminu Bello Danjuma Garba Kabiru Lawal Mahmud
      Nasir Nuhu Sani Shehu Tanko Yakubu Yusufu Zainab Hadiza Hauwa Mamadou Mamady Moussa Ousmane Souleymane Boubacar Boubou Aboubacar Cheikh Macky Bassirou Abdoulaye Abdou Alassane Aliou Amadou Assimi Bakary Blaise Choguel Cellou Daouda
      Dioncounda Djibo Fatoumata Faure Gnassingbe Ibrahima Idrissa Issoufou Kadidia Laurent Lassana Mahamadou Mahamane Mahamat Mariam Mohamadou Roch Salif Sekou Sidiki Tieman Youssouf Zephirin Adama Aminata Awa Binta Coumba Fatou Khady Mame
      Ndeye Ramata Rokia Sokhna Patrice Talon Umaro Sissoco Ebrima Yahya Foday Fodé Julius Ernest Samura Ellen George Weah Mano Salia Kadiatu Isatou Jariatou Evariste Koffi Yaovi Komlan Kossi Ayawovi Simone Guillaume Henriette Tidjane`,
    surnames: `Akufo-Addo Mahama Bawumia Kufuor Rawlings Nkrumah Agyeman Agyei Amoako Ampofo Annan Ansah Antwi Appiah Asamoah Asante Asare Ayew Baah Boakye Boateng Bonsu Danquah Darko Donkor Essien Frimpong Gyan Gyamfi Konadu Mensah Nketiah Nkansah
      Ofori Opoku Oppong Osei Owusu Partey Prempeh Quansah Quaye Sarpong Tetteh Yeboah Buhari Obasanjo Tinubu Osinbajo Abacha Jonathan Obi Kwankwaso Wike Emefiele Okonjo-Iweala Adichie Achebe Soyinka Adesina Adebayo Adeboye Adeleke Adeyemi
      Afolabi Akande Akinola Akpabio Alabi Aregbesola Awolowo Ayodele Azikiwe Babangida Bakare Balogun Balewa Dangote Dogara Ekwueme El-Rufai Ezekwesili Fashola Fayemi Ganduje Gbajabiamila Gowon Ibori Igbinedion Ikpeazu Iwobi Jakande Kanu
      Keyamo Lawan Malami Mbah Mikel Nnamani Nwosu Obaseki Obiano Odegbami Odumegwu Ojukwu Okafor Okeke Okocha Okonkwo Okorie Okoro Okowa Okoye Olonisakin Oluwole Omisore Onyango Orji Oshiomhole Oshoala Osimhen Oyelowo Oyetola Ribadu Sanusi
      Sanwo-Olu Saraki Shekau Shettima Soludo Tambuwal Ugwuanyi Umahi Uzodinma Yar'Adua Yusuf Zulum Bissau Diallo Diop Ba Bah Barry Balde Camara Cisse Cissé Conde Condé Conté Coulibaly Dabo Damiba Dembele Dembélé Dia Diabate Diakite Diarra
      Diatta Diaw Dioncounda Diouf Doumbia Doumbouya Doucoure Drogba Faye Gbagbo Gaye Gning Goita Goïta Gueye Guèye Guirassy Issoufou Jammeh Barrow Kabore Kaboré Kafando Kamara Kante Kanté Keita Keïta Kessie Koita Kone Koné Konaté Kouyate
      Koulibaly Lo Maiga Maïga Mane Mané Mbaye Mendy Ndiaye Ndoye Ndour N'Dour Niang Ouattara Ouedraogo Ouédraogo Sagna Sall Samba Sambou Sane Sané Sangare Sankara Sankoh Sanogo Sarr Seck Senghor Sidibe Sirleaf Sissoko Sonko Soro Soumahoro
      Sow Sy Sylla Tall Tandja Tandian Thiam Tounkara Touré Toure Traore Traoré Wade Wane Yameogo Zerbo Zongo Bazoum Tiani Tchiani Gnassingbé Eyadema Talon Boni Soglo Kerekou Embalo Embaló Vieira Bio Koroma Kabbah Taylor Boakai Tolbert Doe
      Momoh Strasser Adebayor Houngbedji Zinsou Bédié Affi Guei Tchani`,
  },
  'Central Africa': {
    given: `Paul Maurice Idriss Mahamat Faustin-Archange Brice Denis Teodoro Teodorin Felix Félix Moise Moïse Etienne Étienne Joseph Vital Jean-Pierre Fulgence Corneille Bosco Thomas Laurent-Désiré Clotilde Sylvestre Succès Hissene Déby`,
    surnames: `Biya Kamto Etoo Eto'o Onana Song Mboma Mbappe Mbappé Mbeumo Aboubakar Toko Choupo-Moting Fru Ndi Ahidjo Deby Déby Masra Habré Touadera Touadéra Bozize Bozizé Samba-Panza Djotodia Bongo Nguema Ondimba Ndong Sima Obiang Mbasogo Mangue
      Sassou Sassou-Nguesso Nguesso Tshisekedi Kabila Fayulu Katumbi Mukwege Kamerhe Bemba Lumumba Mobutu Lukaku Mutombo Muyaya Ilunga Kabund Lubanga Ntaganda Mbusa Mulumba Mbemba Bakambu Wissa Ngoyi Ngalula Kasongo Kalonji Mabunda Tambwe
      Lukonde Suminwa Tuluka Nangaa Bisimwa Makenga Ndayishimiye Nkurunziza Bunyoni Ndadaye Buyoya Kagame Habyarimana Kayibanda Rusesabagina Nduhungirehe Mushikiwabo Kabarebe Ngirente Ingabire Karegeya Nyamwasa Uwimana Uwamahoro Mukamana
      Nshimiyimana Niyonzima Habimana Hakizimana Twagirayezu Mukantabana Busingye Makolo Ndagijimana`,
  },
  'East Africa and the Horn': {
    given: `Uhuru Raila Kalonzo Musalia Moses William Rigathi Kithure Martha Wangari Wanjiku Wanjiru Njeri Nyambura Wambui Wairimu Muthoni Mwangi Kamau Kariuki Njoroge Kipchoge Eliud Faith Kipyegon Kiprop Cheptoo Chebet Chepkoech Jepkosgei
      Jepchirchir Kiplagat Otieno Odhiambo Ochieng Onyango Achieng Akinyi Atieno Adhiambo Omondi Ouma Barasa Wafula Wekesa Nekesa Nafula Mutua Mwende Musyoka Kilonzo Ngilu Yoweri Besigye Kizza Museveni Muhoozi Rebecca Kadaga Bobi Ssebagala
      Nsubuga Nakato Nabatanzi Samia Suluhu Magufuli Jakaya Mrisho Benjamin Salim Tundu Freeman Kassim Hussein Aboud Juma Abiy Meles Hailemariam Mulatu Sahle-Work Taye Tedros Birhanu Birtukan Berhanu Debretsion Getachew Getahun Gedu Demeke
      Girma Haile Hailu Jawar Kebede Kenenisa Lemma Lencho Letesenbet Mengistu Merera Mengesha Redwan Seyoum Shiferaw Tadesse Takele Tigist Tilahun Tirunesh Tsedale Workneh Worku Yohannes Zewde Zenawi Isaias Yemane Osman Saleh Aster Senait
      Selam Hassan Sheikh Farmaajo Abdirahman Abdiweli Abdullahi Abdikadir Abshir Aden Ahmed Amina Asha Dahir Deeqa Farah Fawzia Guled Hawo Hodan Ifrah Ilhan Jama Liban Mukhtar Muse Nuradin Nur Roble Sahra Warsame Yasin Yusuf Ismail Omar
      Guelleh Salva Riek Nyandeng Taban Kuol Deng Garang Machar Bol Akol Awut Ayak`,
    surnames: `Kenyatta Odinga Ruto Moi Kibaki Gachagua Kindiki Mudavadi Wetangula Musyoka Karua Maathai Thiong'o Wainaina Kipchoge Kipyegon Rudisha Kiptum Kipsang Kimetto Kosgei Cheptegei Kiplimo Keitany Cherono Korir Rotich Chelimo Kiprotich Kiprop
      Kirui Kipruto Kemboi Odhiambo Otieno Omondi Ochieng Onyango Owino Oduya Odede Okoth Ogola Orengo Joho Kingi Matiang'i Mutunga Maraga Koome Chebukati Chiloba Kibicho Kariuki Kamau Mwangi Njoroge Njuguna Ngugi Macharia Maina Gitau
      Githongo Waweru Wachira Waititu Sonko Sakaja Mutua Kilonzo Ngilu Ndung'u Nyong'o Wanyama Oliech Museveni Besigye Kyagulanyi Kainerugaba Kadaga Oulanyah Rugunda Nabbanja Nankabirwa Amin Obote Okello Kony Ongwen Mukasa Kato Ssempijja
      Ssekandi Nsubuga Nantaba Nyerere Mkapa Mwinyi Kikwete Magufuli Lissu Mbowe Lowassa Membe Majaliwa Mpango Samatta Mwakyembe Makamba Zitto Kabwe Ahmed Zenawi Desalegn Gebremichael Gebrselassie Gebreyesus Ghebreyesus Gebremariam
      Gebremedhin Gebrehiwot Tsegay Tsadkan Reda Mohammed Legesse Bekele Dibaba Defar Gidey Hassan Wolde Woldegiorgis Mariam Selassie Tafari Afwerki Negash Kidane Habte Tesfaye Tesfay Asfaw Assefa Abebe Adhana Alemu Ayana Ayele Barega Belay
      Berhe Bikila Kejelcha Kiros Tola Tolla Wale Weldu Yimer Zewdie Mohamud Farmajo Farmaajo Roble Khaire Sharmarke Siad Barre Aidid Godane Diriye Rayale Silanyo Bihi Cirro Guelleh Gouled Kiir Mayardit Machar Teny Garang Mabior Adut Deng
      Alor Arop Kuol Manyang Malong Awan Gatluak Biar Lado`,
  },
  'Southern Africa': {
    given: `Nelson Winnie Thabo Jacob Cyril Kgalema Phumzile Nkosazana Sello Sipho Sibusiso Siya Siyabonga Simphiwe Thandi Thandeka Thuli Thulisile Themba Bheki Bongani Busisiwe Fikile Gwede Julius Lindiwe Lungi Makhosini Mandla Mangosuthu Mmusi
      Mosiuoa Mzwandile Naledi Ngconde Nhlanhla Nomvula Nompumelelo Nonhlanhla Nozizwe Panyaza Pravin Pule Ronald Senzo Songezo Tito Tokozile Tokyo Trevor Tshepo Unathi Velenkosini Zizi Zwelinzima Zweli Zandile Xolani Ayanda Lerato Kagiso
      Dineo Tebogo Refilwe Palesa Lebohang Mpho Moeketsi Emmerson Morgan Tendai Tsitsi Tafadzwa Tatenda Farai Rutendo Rudo Chipo Kudzai Nyasha Simba Strive Welshman Joice Constantino Kembo Auxillia Fadzayi Hakainde Edgar Frederick Kenneth
      Levy Rupiah Michael Inonge Lazarus Bingu Joyce Peter Saulos Atupele Hastings Chakufwa Filipe Armando Joaquim Samora Graca Graça Daniel Venancio Ossufo Afonso Jose João Joao Isabel Agostinho Jonas Adalberto Mokgweetsi Duma Ian Festus
      Seretse Quett Letsile Hage Netumbo Nangolo Sam Hifikepunye Mswati Sobhuza Letsie Pakalitha Thomas Moshoeshoe Andry Marc Didier Hery Pravind Navin Anerood Wavel Azali Assoumani`,
    surnames: `Mandela Mbeki Zuma Ramaphosa Motlanthe Mlambo-Ngcuka Dlamini-Zuma Malema Shivambu Ndlozi Maimane Zille Steenhuisen Mabuza Mashatile Gordhan Manuel Mboweni Nene Godongwana Madonsela Mkhwebane Zondo Mogoeng Maya Pandor Sisulu Hlophe
      Lamola Mantashe Mokonyane Magashule Mbalula Lekota Holomisa Buthelezi Hlabisa Meshoe Motsoaledi Mkhize Phaahla Motshekga Nzimande Mapaila Blade Vavi Ntshalintshali Losi Mapisa-Nqakula Didiza Modise Mbete Cele Mchunu Sitole Masemola
      Fannie Mkhwanazi Khumalo Ndlovu Nkosi Ngcobo Nxumalo Zulu Zwelithini Dlamini Sithole Mokoena Molefe Koko Brown Kganyago Makhura Lesufi Makhubo Morero Radebe Motsepe Sexwale Tutu Biko Hani Sobukwe Tambo Luthuli Makeba Masekela Kolisi
      Mapimpi Etzebeth Rabada Bavuma Ngidi Nkunku Nortje Maharaj Semenya Pistorius Mnangagwa Mugabe Tsvangirai Chamisa Chiwenga Biti Coltart Mphoko Moyo Ncube Mutasa Mujuru Muzorewa Zimbabwe Chinamasa Charamba Sikhala Mawarire Chin'ono
      Dangarembga Gukurahundi Mliswa Mohadi Masiyiwa Muchinguri Ziyambi Mavetera Hichilema Lungu Kaunda Sata Mwanawasa Banda Chiluba Chakwera Mutharika Muluzi Chilima Kabambe Kalindo Chisiza Nyusi Guebuza Chissano Machel Chapo Momade Dhlakama
      Mondlane Lourenço Lourenco Santos Neto Savimbi Samakuva Costa Masisi Boko Khama Masire Mogae Tebogo Geingob Nandi-Ndaitwah Mbumba Pohamba Nujoma Ndaitwah Itula Matekane Majoro Thabane Mosisili Jonathan Rajoelina Ravalomanana
      Rajaonarimampianina Ratsiraka Jugnauth Ramgoolam Berenger Ramkalawan Faure Michel Herminie`,
  },
  'North Africa and the Middle East': {
    given: `Abdelmadjid Abdelaziz Abdelfattah Abdelilah Abdelkader Abdellatif Abdellah Abdelmalek Abdelmoumene Abderrahmane Abdiqassim Abdulla Abdulrahman Abdulaziz Abdulhamid Abdulkarim Abdullatif Abdulmalik Abed Abir Abu Ahlam Aisha Akram Ala
      Alaa Amal Ammar Amr Anas Anwar Asma Atef Ayman Aziz Badr Baha Bahia Bandar Barham Bashar Bashir Bassem Bezalel Benny Benjamin Binyamin Bisher Boutros Dalia Dawood Djamel Ehud Esam Essam Ezzat Fadi Fahd Fahad Faisal Falih Farouk Faruq
      Fathi Fawzi Fayez Fayyad Ghada Ghassan Habib Hadi Hady Haidar Haider Hakan Hala Hamad Hamid Hamza Hanan Hani Harun Hashim Hatem Haya Haytham Hazem Hechmi Hesham Hicham Hind Hisham Hosni Houari Hussam Ihab Imad Intissar Isaac Ismail
      Issam Itamar Jabir Jaber Jalal Jamal Jassim Jibril Kais Kamal Kamel Karim Khairat Khalid Khalifa Khalil Khamis Latifa Lakhdar Layla Leila Lina Lolwah Loujain Maha Mahmoud Majed Majid Mansour Manal Marwan Maryam Masoud Mazen Mishal
      Mohamed Moncef Moqtada Moshe Mostafa Mounir Mubarak Muammar Muhannad Mukhtar Munir Muqtada Musa Mustafa Nabih Nabil Nada Nadia Naftali Naguib Nahed Najib Najla Nasrallah Nasser Nawaf Nawal Nayef Nechirvan Nezar Nizar Noura Nouri Nour
      Omran Qais Qasem Qassem Qusay Rachid Rached Rafik Rafiq Rami Rana Rania Rasha Rashid Rashed Reem Reuven Riad Riyad Saad Sabah Saddam Sadiq Saeb Saeed Safadi Said Saif Salah Salam Saleh Salem Salim Salman Samer Sami Samir Samira Saud
      Sayed Sayyed Seif Shaikha Sherif Shireen Shlomo Sultan Suhail Tahani Talal Tamam Tamim Tareck Tarek Tareq Tariq Tawakkol Turki Tzipi Uday Wadah Waleed Walid Wael Wissam Yahya Yair Yasser Yassin Yitzhak Yoav Yousef Youssef Yuval Zaid
      Zayed Zahir Zein Ziad Zineb Ali-Reza Mohsen Mohammad-Bagher Hossein Hassan Ebrahim Esmail Gholamhossein Javad Kamalvand Kazem Masoumeh Mehdi Mir-Hossein Mojtaba Narges Nasrin Ruhollah Sadegh Saeid Shirin Zahra Abbas Araghchi Bagher`,
    surnames: `Sisi el-Sisi al-Sisi Mubarak Morsi Mursi Sadat Nasser ElBaradei Sabahi Shoukry Abdelatty Madbouly Sawiris Salah Mahfouz Aboul-Gheit Moussa Tantawi Badie Shafiq Soueif Abdel-Fattah Gaddafi Gadhafi Qaddafi Haftar Hifter Dbeibah Dbeibeh
      Sarraj Serraj Menfi Bashagha Jibril Zeidan Salame Bathily Saied Essebsi Ghannouchi Marzouki Bouazizi Jebali Chahed Mechichi Bouden Hachani Moussi Jlassi Tebboune Bouteflika Chengriha Djerad Lamamra Attaf Bendjedid Boumediene Ouyahia
      Sellal Ghediri Mahrez Benkirane Akhannouch Bourita Othmani Hakimi Ziyech Bounou Amrabat Ghazouani Aziz Abdallahi Taya Burhan al-Burhan Bashir al-Bashir Hemedti Hemeti Dagalo Hamdok Turabi Mahdi Hilu Minnawi Kabbashi Assad al-Assad
      Sharaa al-Sharaa Golani Jolani Shaibani Makhlouf Muallem Mekdad Jaafari Khatib Hariri Aoun Berri Geagea Jumblatt Gemayel Mikati Diab Nasrallah Qassem Salameh Bassil Salam Siniora Frangieh Franjieh Lahoud Karam Raad Saleh Houthi
      al-Houthi Hadi Alimi Saree Karman Mansour Abdulsalam Sudani al-Sudani Kadhimi Abadi Maliki Barzani Talabani Sadr al-Sadr Hakim Sistani Halbousi Zebari Amiri Khazali Muhandis Salih Abdul-Mahdi Allawi Chalabi Hussein Tikriti Majid
      Baghdadi Zarqawi Khamenei Khomeini Rouhani Raisi Pezeshkian Ahmadinejad Khatami Rafsanjani Zarif Araghchi Araqchi Amirabdollahian Amir-Abdollahian Larijani Qalibaf Ghalibaf Jalili Soleimani Salami Salehi Mousavi Karroubi Montazeri
      Mossadegh Mosaddeq Pahlavi Baghaei Baqaei Kanaani Bagheri Ghaani Qaani Hajizadeh Eslami Kamalvandi Ebadi Mohammadi Sotoudeh Amini Panahi Kiarostami Farhadi Rasoulof Taremi Azmoun Netanyahu Gantz Lapid Bennett Olmert Sharon Rabin Peres
      Barak Begin Shamir Meir Dayan Ben-Gurion Eshkol Livni Liberman Lieberman Deri Smotrich Ben-Gvir Gvir Herzog Rivlin Katz Gallant Halevi Kochavi Sa'ar Levin Mandelblit Baharav-Miara Barnea Dermer Eisenkot Ashkenazi Kahana Golan Michaeli
      Odeh Tibi Abbas Arafat Haniyeh Sinwar Mashal Meshaal Meshal Deif Shtayyeh Fayyad Erekat Barghouti Dahlan Mustafa Ashrawi Hamdan Zahar Yassin Rantisi Zomlot Akleh Safadi Khasawneh Razzaz Hassan Bisher Masri Rifai Saud Salman Nayef Jubeir
      al-Jubeir Khashoggi Farhan Rumayyan Falih Alwaleed Talal Naimi Nahyan Maktoum Otaiba Gargash Mazrouei Jaber Qasimi Nuaimi Mualla Sharqi Thani al-Thani Hamad Ansari Attiyah Khelaifi Khulaifi Khater Sabah Jarallah Ghanim Ghanem Mutairi
      Ajmi Khalifa Zayani Said Busaidi Albusaidi Alawi Hinai Balushi Harthy Harthi Otaibi Qahtani Ghamdi Zahrani Shehri Dosari Shammari Anazi Harbi Hazmi Kuwari Marri Mannai Kaabi Ketbi Hammadi Mansoori Marzouqi Shamsi Dhaheri Suwaidi Falasi
      Ameri Mheiri Tayer Erdogan Erdoğan Gul Gül Davutoglu Davutoğlu Yildirim Yıldırım Binali Cavusoglu Çavuşoğlu Fidan Kilicdaroglu Kılıçdaroğlu Imamoglu İmamoğlu Yavas Demirtas Demirtaş Ocalan Öcalan Gulen Gülen Akar Guler Simsek Şimşek
      Bahceli Ozel Özel Aksener Babacan Kalin Altun Soylu Albayrak Ecevit Demirel Ozal Ciller Erbakan Evren Pamuk Calhanoglu Kurtulmus Yerlikaya Denktash Tatar Akinci Anastasiades Christodoulides`,
  },
  'Central Asia, Iran’s east and the Caucasus': {
    given: `Nursultan Kassym-Jomart Karim Alikhan Askar Bakhytzhan Dariga Dinara Gulnara Islam Shavkat Lola Saida Sardor Emomali Rustam Mahmadsaid Ozoda Gurbanguly Serdar Saparmurat Rashid Kurmanbek Almazbek Sooronbay Sooronbai Sadyr Kamchybek
      Akylbek Roza Omurbek Felix Tolgonai Akmatbek Ashraf Hamid Abdullah Gulbuddin Sirajuddin Haibatullah Hibatullah Zabihullah Abdul Baradar Mullah Amrullah Fawzia Habiba Zalmay Rula Atta Hekmatullah Mujtaba Ilham Heydar Mehriban Jeyhun
      Nikol Serzh Robert Levon Armen Vahagn Ararat Salome Bidzina Mikheil Mikhail Irakli Giorgi Zurab Nika Khvicha Nino Shalva Tamar Eduard Zviad Kakha Mamuka Davit`,
    surnames: `Nazarbayev Nazarbayeva Tokayev Massimov Bektenov Smailov Mamin Tileuberdi Nurtleu Koshanov Kulibayev Ablyazov Karimov Karimova Mirziyoyev Mirziyoyeva Aripov Saidov Kamilov Rakhmon Rahmon Rasulzoda Muhriddin Berdimuhamedov
      Berdymukhamedov Berdimuhamedow Niyazov Meredov Akayev Bakiyev Atambayev Jeenbekov Zheenbekov Japarov Zhaparov Tashiev Otunbayeva Babanov Sariev Kulubaev Kasymaliev Ghani Karzai Massoud Hekmatyar Haqqani Akhundzada Muttaqi Mujahid
      Shaheen Stanikzai Balkhi Yaqoob Omar Dostum Noor Mohib Saleh Koofi Khalilzad Atmar Sarabi Rabbani Najibullah Aliyev Aliyeva Bayramov Mammadov Mammadyarov Hajiyev Asadov Elchibey Mutallibov Huseynov Guliyev Ismayilova Pashinyan Sargsyan
      Sarkisyan Sarkissian Kocharyan Ter-Petrosyan Mirzoyan Khachaturyan Simonyan Grigoryan Harutyunyan Petrosyan Mkhitaryan Karapetyan Abrahamyan Saakashvili Ivanishvili Zourabichvili Zurabishvili Kobakhidze Garibashvili Gakharia
      Shevardnadze Gamsakhurdia Margvelashvili Kavelashvili Kvirikashvili Papuashvili Bokeria Melia Japaridze Gvaramia Kvaratskhelia Burjanadze Zhvania`,
  },
  'South Asia': {
    given: `Narendra Amit Rahul Priyanka Sonia Rajiv Indira Jawaharlal Manmohan Atal Nirmala Subrahmanyam Rajnath Nitin Piyush Smriti Ajit Yogi Akhilesh Mamata Arvind Manish Nitish Lalu Tejashwi Sharad Uddhav Aaditya Eknath Devendra Ashok Sachin
      Kamal Shivraj Jyotiraditya Hemant Hemanta Himanta Naveen Pinarayi Siddaramaiah Basavaraj Mallikarjun Revanth Chandrashekar Chandrababu Jagan Jaganmohan Palaniswami Panneerselvam Jayalalithaa Karunanidhi Udhayanidhi Mehbooba Omar Farooq
      Droupadi Draupadi Pranab Venkaiah Jagdeep Dhananjaya Abhijit Amartya Arundhati Virat Rohit Jasprit Rishabh Ravichandran Ravindra Hardik Shubman Mohammed Sourav Sunil Kapil Neeraj Mirabai Lovlina Saina Sindhu Aishwarya Deepika Ranveer
      Amitabh Abhishek Akshay Salman Shah Aamir Kareena Alia Ranbir Vijay Rajinikanth Gautam Mukesh Anil Ratan Cyrus Azim Sundar Satya Harsh Kiran Vikram Ajay Sanjay Sunita Nawaz Shehbaz Shahbaz Maryam Bilawal Asif Benazir Zulfikar Imran
      Fawad Asad Pervez Pervaiz Khawaja Ishaq Mohsin Marriyum Hina Sherry Qamar Asim Bajwa Kashif Shaheen Babar Wasim Waqar Shoaib Inzamam Inzamam-ul-Haq Misbah Younis Rizwan Haris Naseem Fazlur Altaf Arif Rana Sanaullah Mufti Mumtaz Malala
      Sheikh Hasina Khaleda Muhammad Mujibur Ziaur Tarique Hasanul Obaidul Asaduzzaman Dipu Shakib Tamim Mushfiqur Mahmudullah Mustafizur Mashrafe Taslima Tawhid Nahid Wahiduddin Gotabaya Mahinda Basil Namal Ranil Sajith Anura Kumara
      Maithripala Chandrika Sirimavo Mangala Dinesh Harini Sanath Kumar Muttiah Lasith Pushpa Sher KP Khadga Bidya Ram Madhav Baburam Jhala Balendra Rabi Sushila Gagan Kulman Tshering Lotay Jigme Ugyen Dorji Mohamed Ibrahim Abdulla Maumoon
      Yameen Ali Nasheed`,
    surnames: `Modi Shah Gandhi Nehru Vajpayee Advani Singh Sitharaman Jaishankar Gadkari Goyal Irani Doval Adityanath Yadav Banerjee Bandyopadhyay Chattopadhyay Mukhopadhyay Mukherjee Chatterjee Bhattacharya Bhattacharjee Ganguly Kejriwal Sisodia
      Pawar Thackeray Shinde Fadnavis Gehlot Pilot Kamalnath Chouhan Chauhan Scindia Soren Sarma Patnaik Vijayan Chennithala Siddaramaiah Shivakumar Bommai Yediyurappa Kumaraswamy Gowda Kharge Rao Naidu Reddy Palaniswami Stalin Jayalalithaa
      Karunanidhi Ramachandran Abdullah Mufti Lone Geelani Yasin Murmu Kovind Patil Kalam Dhankhar Chandrachud Gogoi Bobde Ramana Lalit Khanna Gavai Kant Nariman Sibal Singhvi Rohatgi Salve Mehta Bhushan Tharoor Ramesh Chidambaram Surjewala
      Venugopal Vadra Owaisi Mayawati Paswan Kushwaha Manjhi Sahni Badal Amarinder Sidhu Channi Mann Khattar Saini Hooda Dushyant Bhagwat Savarkar Ambedkar Tilak Gokhale Patel Bose Tendulkar Kohli Dhoni Sharma Bumrah Pant Ashwin Jadeja Pandya
      Gill Shami Siraj Dravid Kumble Gavaskar Sehwag Laxman Harbhajan Zaheer Raina Dhawan Rahane Pujara Iyer Chahal Chhetri Chopra Bachan Bachchan Kapoor Khan Kumar Bhatt Padukone Adani Ambani Tata Birla Mistry Premji Nadella Pichai Murthy
      Nilekani Mallya Nirav Choksi Mahindra Sharif Bhutto Zardari Bhutto-Zardari Qureshi Dar Asif Iqbal Abbasi Gilani Ashraf Musharraf Zia-ul-Haq Bajwa Munir Faiz Hameed Rehman Rashid Chaudhry Niazi Gandapur Afridi Akram Younis Babar Azam
      Rizwan Malik Hafeez Akhtar Miandad Inzamam Misbah-ul-Haq Yousafzai Edhi Sattar Kayani Tarin Ismail Aurangzeb Sanaullah Khosa Isa Bandial Nisar Minallah Hasina Zia Wazed Rahman Yunus Hossain Ershad Quader Momen Mahmud Alamgir Fakhrul
      Sinha Shakib Tamim Mushfiqur Mortaza Nasreen Rajapaksa Wickremesinghe Sirisena Premadasa Dissanayake Kumaratunga Bandaranaike Jayawardene Jayewardene Gunawardena Gunawardene Senanayake Samaraweera Amaraweera Fonseka Prabhakaran
      Sampanthan Sumanthiran Wickramasinghe Weerasinghe Jayasuriya Jayawardena Sangakkara Muralitharan Muralidaran Malinga Mathews Ranatunga Herath Silva Perera Fernando Mendis Nissanka Theekshana Oli Deuba Prachanda Dahal Bhandari Poudel
      Paudel Nepal Bhattarai Koirala Thapa Gurung Magar Tamang Rai Limbu Shrestha Karki Lamichhane Sherpa Adhikari Wangchuck Tobgay Thinley Solih Muizzu Nasheed Gayoom Yameen Waheed`,
  },
  'South-East Asia': {
    given: `Joko Prabowo Megawati Susilo Bambang Abdurrahman Gus Anies Ganjar Gibran Kaesang Puan Sandiaga Erick Luhut Retno Tito Mahfud Airlangga Yasonna Agus Basuki Ridwan Khofifah Listyo Andika Hadi Moeldoko Wiranto Jusuf Ma'ruf Budi Sri Mulyani
      Bahlil Rosan Sugiono Purbaya Sukarno Suharto Soekarno Soeharto Jokowi Ahok Yudhoyono Habibie Wahid Dewi Siti Nurul Putri Wayan Made Ketut Nyoman Slamet Widodo Anwar Mahathir Najib Muhyiddin Ismail Azmin Lim Wan Azizah Izzah Rafizi
      Hishammuddin Khairy Zahid Fadillah Tengku Zafrul Shafie Hajiji Rosmah Nik Mohd Zuraida Anthony Lawrence Hsien Heng Shanmugam Tharman Halimah Vivian Goh Rodrigo Ferdinand Bongbong Imelda Imee Sara Leni Leila Risa Benigno Corazon Fidel
      Gloria Joseph Manny Panfilo Francis Alan Juan Miguel Harry Delfin Teodoro Enrique Loren Grace Isko Vico Ronald Maria Rolando Eduardo Prayut Prayuth Thaksin Yingluck Paetongtarn Srettha Pita Thanathorn Abhisit Suthep Prawit Anutin
      Somchai Somsak Surapong Surachate Natthaphong Chaithawat Pannika Piyabutr Parit Anon Arnon Panusaya Jatupat Bhumibol Vajiralongkorn Maha Sirikit Sirivannavari Chuan Banharn Chavalit Samak Wissanu Don Kittiratt Pichai Phumtham Suriya Hun
      Sam Norodom Sihanouk Ranariddh Sihamoni Kem Mu Chea Sar Tea Prak Sok Khieu Nuon Ieng Ke Pen Thongloun Bounnhang Choummaly Sonexay Phankham Saleumxay Aung Suu Min Soe Myint Mya Khin Thein Tin Htin Win Zaw Nay Kyaw Thant Than Ne Wai
      Wirathu Nyan Phyo Nguyen Tran Pham Vo Truong Phan Le To Vuong Ho Nong Xuan Jose Xanana Taur Mari Francisco Lu-Olo`,
    surnames: `Widodo Subianto Sukarnoputri Soekarnoputri Yudhoyono Baswedan Pranowo Rakabuming Raka Maharani Uno Thohir Pandjaitan Panjaitan Marsudi Karnavian Hartarto Laoly Purnama Kamil Parawansa Prabowo Perkasa Tjahjanto Kalla Amin Gunadi
      Indrawati Lahadalia Roeslani Wahid Habibie Suharto Sukarno Soeharto Soekarno Wonowidjojo Mulyani Hartono Salim Riady Tanjung Bakrie Paloh Iskandar Muhaimin Setiadi Setiawan Santoso Susanto Wijaya Gunawan Hidayat Kurniawan Nugroho
      Saputra Pratama Wibowo Handayani Lestari Rahayu Wulandari Suryadi Sutrisno Purwanto Siregar Simanjuntak Sihombing Nasution Lubis Harahap Ginting Sinaga Situmorang Ibrahim Mahathir Mohamad Razak Yassin Yaakob Hamidi Sabri Awang Azmin
      Syed Saddiq Zafrul Jamaluddin Hussein Badawi Onn Rahman Ramli Yusof Kit Siang Guan Eng Lok Loke Gobind Mat Sabu Salahuddin Zahid Musa Tajuddin Wong Shanmugaratnam Balakrishnan Shanmugam Iswaran Yacob Duterte Marcos Aquino Arroyo Estrada
      Ramos Robredo Hontiveros Lacson Pacquiao Sotto Pangilinan Cayetano Trillanes Roxas Binay Domagoso Moreno Escudero Villar Zubiri Romualdez Panelo Abella Lorenzana Manalo Locsin Teodoro Brawner Bato Rosa Quiboloy Remulla Bersamin Recto
      Diokno Ressa Dela Cruz Dizon Macapagal Magsaysay Laurel Lopez Tolentino Tulfo Ejercito Chan-ocha Chan-o-cha Shinawatra Thavisin Limjaroenrat Juangroongruangkit Vejjajiva Thaugsuban Wongsuwan Charnvirakul Wongsawat Sundaravej
      Ruengpanyawut Tulathon Kreangam Krea-ngam Leekpai Sihasak Pramudwinai Hakparn Hakpal Silpa-archa Yongchaiyudh Tinsulanonda Wechayachai Saengkanokkul Nampa Sithijirawattanakul Wichit Chidchob Sudarat Keyuraphan Khattiya Manet Sen Rainsy
      Sokha Sihanouk Ranariddh Samphan Chea Sary Thirith Sisoulith Siphandone Sayasone Vorachith Sayavong Kyi Hlaing Thein Swe Htay Htut Tun Oo Maung Naing Shwe Minh Giap Trong Phuc Chinh Dung Phu Thuong Lam Quang Xuan Diem Thieu Ky Khai Manh
      Mai Ngoc Huong Gusmao Gusmão Ramos-Horta Ruak Alkatiri Guterres Lobato`,
  },
  'East Asia and the Pacific': {
    given: `Xi Jinping Keqiang Qiang Jintao Jiabao Rongji Zemin Xiaoping Zedong Enlai Qishan Huning Leji Yang Zhengcai Xuexiang Bing Jieyi Guozhi Chunying Lijian Wenbin Ning Jian Jiechao Qin Gang Jianchao Chengxin Jack Weiwei Xiaobo Guangbiao
      Ying-wen Ching-te Chi-mai Kuo-yu Wen-je Hou Yu-ih Chiang Kai-shek Ching-kuo Teng-hui Shui-bian Ying-jeou Yoon Suk-yeol Suk Yeol Moon Jae-in Geun-hye Myung-bak Dae-jung Moo-hyun Young-sam Jae-myung Chung-hee Doo-hwan Han Duck-soo
      Kyung-wha Jong Un Jong-un Jong-il Il-sung Yo Yo-jong Song-hui Son-hui Yong-ho Ju-ae Fumio Shinzo Yoshihide Taro Junichiro Naoto Yoshihiko Yukio Shigeru Sanae Shinjiro Toshimitsu Yoko Katsunobu Kazuo Haruhiko Tetsuya Naruhito Akihito
      Hirohito Masako Mako Shohei Ichiro Naomi Kei Hideki Haruki Hayao Akira Takeshi Khaltmaagiin Ukhnaagiin Luvsannamsrain Tsakhiagiin Battulga Khurelsukh Oyun-Erdene Battsetseg Zandanshatar Enkhbayar Elbegdorj Batbold Jacinda Chris
      Christopher Winston Nanaia Kiri Tama Te Rawiri Debbie Hone Willie Shane Anthony Scomo Sitiveni Voreqe Frank Josaia Ratu Fiame Tuilaepa Sailele Siaosi Akilisi Manasseh Jeremiah James Peter Bob Charlot Ishmael Ralph Kausea Enele Simon
      Feleti Taneti Anote Hilda Surangel Tommy Wesley David Baron Lionel Russ Mark Dalton`,
    surnames: `Jinping Keqiang Qiang Jintao Jiabao Zemin Xiaoping Zedong Mao Deng Zhou Bo Kishida Abe Suga Aso Koizumi Kan Noda Hatoyama Ishiba Takaichi Motegi Hayashi Kono Kamikawa Iwaya Kato Ueda Kuroda Nikai Amari Hagiuda Matsuno Nakatani Kihara
      Edano Izumi Tamaki Shii Tamura Ozawa Fukuda Mori Obuchi Hashimoto Murayama Hosokawa Miyazawa Nakasone Takeshita Tanaka Sato Kishi Yoshida Tojo Konoe Nakamura Yamaguchi Yamagami Ohtani Otani Suzuki Matsuyama Osaka Nishikori Murakami
      Miyazaki Kurosawa Kitano Ghosn Toyoda Son Ishiguro Mitoma Kubo Minamino Endo Honda Khurelsukh Oyun-Erdene Battulga Elbegdorj Enkhbayar Ardern Hipkins Luxon Peters Seymour Bishop Willis Mahuta Allan Jackson Sepuloni Woods Robertson
      Bridges Bennett English Key Clark Lange Muldoon Davidson Swarbrick Waititi Ngarewa-Packer Henare Kipa Albanese Dutton Wong Marles Chalmers Plibersek Burke Bowen Shorten Gillard Rudd Turnbull Abbott Howard Keating Hawke Whitlam
      Frydenberg Littleproud Joyce Ley Taylor Payne Pocock Lambie Hanson Bandt Faruqi Thorpe Palaszczuk Miles Crisafulli Andrews Minns Perrottet Berejiklian McGowan Cook Malinauskas Rockliff Rabuka Bainimarama Kubuabola Qarase Mara Lalabalavu
      Kamikamica Tabuya Sayed-Khaiyum Mata'afa Malielegaoi Efi Eke Sovaleni Pohiva Tu'i'onetoa Sogavare Manele Wale Houenipwela Marape O'Neill Somare Morauta Namah Tkatchenko Pundari Juffa Kalsakau Loughman Salwai Napat Natano Sopoaga Teo
      Kofe Maamau Tong Heine Kabua Whipps Remengesau Panuelo Simina Christian Waqa Adeang Aingimea Kun Puna`,
  },
  'Latin America and the Caribbean': {
    given: `Luiz Inácio Inacio Lula Dilma Jair Michel Fernando Fernando-Henrique Itamar Getulio Getúlio Geraldo Marina Simone Ciro Sergio Sérgio Alexandre Arthur Flávio Flavio Eduardo Marielle Neymar Vinícius Vinicius Ronaldinho Ronaldo Rivaldo
      Romario Pelé Pele Kaká Kaka Rodrygo Raphinha Endrick Marquinhos Casemiro Alisson Ederson Gisele Caetano Gilberto Chico Andrés Andres Claudia Enrique Felipe Vicente Ernesto Carlos Xóchitl Xochitl Marcelo Adán Alejandro Ricardo Omar
      Manlio Lázaro Ifigenia Joaquín Joaquin Ismael Ovidio Nemesio Nicolás Nicolas Hugo Diosdado Delcy Jorge Juan Leopoldo Henrique María Maria Corina Edmundo Tareck Vladimir Tibisay Lilian Manuel Gustavo Iván Ivan Álvaro Alvaro Francia
      Rodolfo Humberto Ingrid Timochenko Antonio Rodrigo Gabriel Dina Pedro Keiko Alberto Alan Ollanta Martín Martin Francisco Verónika Veronika Rafael Cesar César Mario Evo Luis Jeanine Camacho Choquehuanca Lenín Lenin Guillermo Daniel Luisa
      Yaku Verónica Otto Jaime Aquiles Cristina Néstor Nestor Mauricio Javier Axel Horacio Patricia Victoria Karina Santiago Diego Lionel Ángel Angel Enzo Julián Emiliano Lautaro Gabriela Sebastián Sebastian Michelle Patricio Augusto Salvador
      José Jose Camila Evelyn Jeannette Tabaré Tabare Lacalle Yamandú Yamandu Pepe Efraín Abdo Nayib Xiomara Orlando Porfirio Nasry Bernardo Jimmy Thelma Sandra Rigoberta Rosario Violeta Arnoldo Óscar Oscar Laura Laurentino Nito Mireya Fidel
      Raúl Raul Miguel Díaz-Canel Yoani Danilo Leonel Hipólito Jovenel Ariel Jean-Bertrand Garry Rene Claude Alix Guy Andrew Mia Gaston Roosevelt Ralph Keith Dickon Philip Irfaan Bharrat Desi Chan Mark Kamla Patrick Usain Shelly-Ann Elaine
      Yohan`,
    surnames: `Bolsonaro Rousseff Temer Cardoso Haddad Alckmin Silva Lula Moro Moraes Dallagnol Lira Pacheco Tebet Ciro Gomes Guedes Mourao Mourão Pazuello Mandetta Kassab Nunes Boulos Tarcísio Sheinbaum Obrador Peña Pena Nieto Calderón Calderon
      Zedillo Salinas Ebrard Gálvez Galvez Anaya Meade Monreal Harfuch Guzmán Guzman Zambada Oseguera Cervantes Gallardo Caro Quintero Slim Maduro Chávez Chavez Guaidó Guaido Machado González Gonzalez Urrutia Capriles López Lopez Rodríguez
      Rodriguez Cabello Aissami Padrino Saab Arreaza Falcón Rosales Petro Duque Uribe Santos Márquez Marquez Hernández Hernandez Gutiérrez Betancourt Betancur Gaviria Samper Pastrana Mancuso Boric Bachelet Piñera Pinera Allende Pinochet Kast
      Jara Matthei Lagos Aylwin Frei Vallejo Siches Tohá Castillo Boluarte Fujimori Vizcarra Humala Toledo García Garcia Kuczynski Sagasti Merino Cerrón Cerron Benavides Mendoza Morales Arce Añez Anez Mesa Quiroga Choquehuanca Camacho Correa
      Noboa Lasso Moreno Villavicencio Arauz Yaku Pérez Glas Kirchner Fernández Fernandez Macri Milei Massa Bullrich Villarruel Kicillof Larreta Caputo Sturzenegger Francos Menem Duhalde Alfonsín Alfonsin Perón Peron Videla Galtieri Messi
      Maradona Di María Mascherano Batistuta Tevez Tévez Agüero Aguero Scaloni Bielsa Simeone Pochettino Lacalle Pou Mujica Vázquez Orsi Suárez Cavani Forlán Godín Abdo Benítez Benitez Cartes Lugo Stroessner Bukele Cristiani Funes Cerén Ceren
      Ulloa Zelaya Lobo Asfura Nasralla Arévalo Arevalo Giammattei Molina Colom Berger Portillo Menchú Torres Curruchiche Porras Ortega Murillo Chamorro Alemán Bolaños Somoza Sandino Báez Chaves Alvarado Solís Arias Chinchilla Mulino Cortizo
      Varela Martinelli Torrijos Noriega Endara Moscoso Castro Díaz-Canel Batista Guevara Cienfuegos Otero Alcántara Abinader Medina Balaguer Mejía Trujillo Bosch Moïse Moise Aristide Duvalier Préval Preval Martelly Privert Conille Chérizier
      Cherizier Fils-Aimé Holness Manley Seaga Golding Patterson Simpson-Miller Mottley Arthur Browne Skerrit Gonsalves Mitchell Pierre Rowley Persad-Bissessar Young Manning Ali Jagdeo Jagan Granger Norton Nandlall Ramotar Bouterse Santokhi
      Simons Briceño Barrow Davis Minnis Bolt Fraser-Pryce Thompson-Herah`,
  },
  'Eastern and Northern Europe': {
    given: `Vladimir Dmitry Dmitri Sergei Sergey Alexei Aleksei Yevgeny Evgeny Mikhail Boris Ramzan Nikolai Valery Valentina Viktor Maria Yulia Anatoly Gennady Konstantin Igor Oleg Roman Leonid Nikita Yuri Joseph Iosif Lavrenty Vyacheslav Andrei
      Garry Volodymyr Petro Yuliia Oleksandr Oleksiy Oleksii Andriy Andrii Dmytro Denys Serhiy Serhii Valerii Valeriy Kyrylo Mykhailo Mykola Rustem Vitali Vitaliy Arseniy Ihor Olena Iryna Oksana Alexander Aliaksandr Sviatlana Svetlana Viktar
      Ales Maryia Donald Andrzej Mateusz Jaroslaw Jarosław Lech Beata Rafal Rafał Radoslaw Radosław Szymon Wladyslaw Władysław Karol Robert Iga Gitanas Ingrida Dalia Gabrielius Krisjanis Krišjānis Evika Edgars Kaja Alar Kersti Kristen Hanno
      Sauli Sanna Petteri Annika Jussi Elina Riikka Ulf Magdalena Stefan Jimmie Greta Tobias Mette Lars Anders Margrethe Helle Jonas Erna Jens Gahr Trygve Katrín Katrin Guðni Halla Bjarni Kristrún Péter Peter Gergely Tibor János Klára Ferenc
      Klaus Marcel Nicolae Nicusor Nicușor Călin Calin Elena George Iohannis Liviu Victor Traian Maia Natalia Dorin Boyko Boiko Rumen Kiril Delyan Ivan Slavi Aleksandar Ana Ivica Milos Miloš Milorad Slobodan Ratko Radovan Zoran Vojislav Vuk
      Tomislav Andrej Kolinda Ivo Franjo Borut Janez Nataša Natasa Marjan Milan Denis Bakir Alija Željko Zeljko Milo Jakov Dritan Filip Albin Vjosa Hashim Ramush Isa Kadri Edi Sali Bajram Ilir Hristijan Gjorge Stevo Gordana Ali Babiš Petr
      Václav Vaclav Zuzana Ľudovít Eduard`,
    surnames: `Putin Medvedev Lavrov Peskov Shoigu Gerasimov Belousov Mishustin Prigozhin Kadyrov Navalny Navalnaya Zakharova Matviyenko Volodin Patrushev Bortnikov Naryshkin Bastrykin Surovikin Utkin Ushakov Kiriyenko Siluanov Nabiullina Sobyanin
      Nebenzya Ryabkov Dmitriev Deripaska Abramovich Khodorkovsky Kasparov Nemtsov Yashin Kara-Murza Girkin Zhirinovsky Zyuganov Yeltsin Gorbachev Brezhnev Khrushchev Andropov Chernenko Stalin Lenin Trotsky Beria Molotov Gromyko Primakov
      Chernomyrdin Gaidar Chubais Kudrin Solzhenitsyn Sakharov Zelenskyy Zelensky Zelenskiy Poroshenko Yanukovych Tymoshenko Yushchenko Kuchma Kravchuk Zaluzhny Zaluzhnyi Syrsky Syrskyi Budanov Yermak Kuleba Sybiha Shmyhal Svyrydenko Reznikov
      Umerov Klitschko Podolyak Danilov Arestovych Fedorov Stefanishyna Kolomoisky Akhmetov Usyk Lomachenko Shevchenko Mudryk Svitolina Lukashenko Tsikhanouskaya Tikhanovskaya Bialiatski Kolesnikova Babariko Makei Tusk Duda Nawrocki
      Morawiecki Kaczynski Kaczyński Walesa Wałęsa Szydlo Szydło Trzaskowski Sikorski Holownia Hołownia Kosiniak-Kamysz Kwasniewski Komorowski Jaruzelski Wojtyla Wojtyła Lewandowski Swiatek Świątek Nauseda Nausėda Simonyte Šimonytė
      Landsbergis Grybauskaite Kasciunas Kubilius Karins Kariņš Silina Siliņa Rinkevics Rinkēvičs Levits Dombrovskis Kallas Karis Ratas Michal Pevkur Tsahkna Kaljulaid Ilves Ansip Niinisto Niinistö Marin Orpo Stubb Haavisto Rinne Sipila
      Valtonen Purra Kekkonen Kristersson Andersson Löfven Lofven Akesson Åkesson Billstrom Palme Bildt Persson Thunberg Ibrahimovic Frederiksen Rasmussen Løkke Thorning-Schmidt Vestager Støre Stoere Solberg Stoltenberg Brundtland Haaland
      Odegaard Ødegaard Breivik Jakobsdóttir Jakobsdottir Benediktsson Orban Orbán Magyar Szijjarto Szijjártó Gulyas Gulyás Karácsony Karacsony Gyurcsany Gyurcsány Dobrev Nagy Kadar Horthy Iohannis Ciolacu Ciolac Georgescu Simion Lasconi Dan
      Bolojan Basescu Băsescu Ponta Ceausescu Ceaușescu Iliescu Sandu Dodon Recean Plahotniuc Shor Gavrilita Borissov Radev Petkov Peevski Denkov Zhelyazkov Vucic Vučić Brnabic Brnabić Dacic Dačić Vucevic Milosevic Milošević Mladic Mladić
      Karadzic Karadžić Djindjic Kostunica Tadic Nikolic Djokovic Plenkovic Plenković Milanovic Milanović Grabar-Kitarovic Tudjman Modric Modrić Pahor Pirc Janša Jansa Golob Cerar Doncic Dončić Pogacar Izetbegovic Izetbegović Dodik Becirovic
      Komsic Covic Krišto Djukanovic Đukanović Milatovic Spajic Abazovic Krivokapic Kurti Osmani Thaci Thaçi Haradinaj Rugova Rama Berisha Meta Hoxha Begaj Zaev Kovacevski Mickoski Siljanovska Gruevski Ivanov Pendarovski Babis Babiš Fiala
      Pavel Zeman Havel Klaus Lipavsky Caputova Čaputová Fico Pellegrini Heger Matovic Matovič Hegerova Kuciak Simecka Šimečka Dubcek Svoboda Blanar`,
  },
  'Western and Southern Europe': {
    given: `Emmanuel Brigitte Marine Jean-Luc Élisabeth Elisabeth Gérald Gerald Bruno Édouard Edouard Gabriel Jordan Éric Eric Nicolas François Francois Ségolène Segolene Dominique Jacques Valéry Valery Christine Anne Ursula Angela Olaf Annalena
      Robert Christian Friedrich Markus Boris Frank-Walter Nancy Karl Alice Tino Björn Sahra Armin Horst Wolfgang Gerhard Helmut Konrad Willy Sebastian Herbert Alexander Giorgia Matteo Mario Silvio Giuseppe Sergio Romano Antonio Elly Luigi
      Guido Roberto Pedro Mariano Felipe Letizia Alberto Carles Artur Oriol Yolanda Pablo Íñigo Santiago Isabel José Aníbal Marcelo Luís António Rui Ventura Kyriakos Alexis Antonis Katerina Prokopis Nikos Yanis Karolos Konstantinos Stefanos
      Giannis Panagiotis Mark Geert Dilan Frans Wopke Willem-Alexander Máxima Maxima Dick Femke Caroline Charles Guy Elio Bart Sophie Xavier Luc Ignazio Viola Alain Karin Leo Micheál Micheal Simon Enda Varadkar Bertie Mary Gerry Catherine
      Roberta Josep Joseph`,
    surnames: `Macron Sarkozy Hollande Chirac Mitterrand Giscard d'Estaing Pompidou Gaulle Le Pen Mélenchon Melenchon Zemmour Borne Philippe Attal Bardella Darmanin Retailleau Barnier Bayrou Lecornu Maire Véran Castex Fillon Valls Hidalgo Royal Juppé
      Fabius Barrot Séjourné Sejourne Colonna Lagarde Strauss-Kahn Moscovici Dati Griezmann Giroud Zidane Deschamps Merkel Scholz Baerbock Habeck Lindner Merz Söder Soeder Pistorius Faeser Lauterbach Weidel Chrupalla Höcke Hoecke Wagenknecht
      Laschet Seehofer Schäuble Schaeuble Schröder Schroeder Kohl Schmidt Adenauer Brandt Steinmeier Gauck Wulff Gabriel Maas Spahn Kramp-Karrenbauer Leyen Weber Klingbeil Esken Wadephul Reiche Nehammer Kurz Kickl Stocker Schallenberg Van der
      Bellen Hofer Strache Meloni Salvini Berlusconi Draghi Renzi Conte Letta Gentiloni Monti Prodi Mattarella Napolitano Schlein Tajani Crosetto Giorgetti Di Maio Grillo Bossi Andreotti Craxi Moro Sánchez Sanchez Feijóo Feijoo Casado Rajoy
      Zapatero Aznar Puigdemont Junqueras Aragonès Torra Illa Iglesias Díaz Montero Abascal Ayuso Calviño Calvino Albares Robles Marlaska Borrell Franco Costa Montenegro Sousa Rebelo Cavaco Soares Salazar Passos Coelho Centeno Mitsotakis
      Tsipras Samaras Papandreou Karamanlis Varoufakis Kasselakis Androulakis Sakellaropoulou Tassoulas Pavlopoulos Dendias Gerapetritis Stoltidis Rutte Wilders Schoof Yesilgöz Yesilgoz Timmermans Omtzigt Kaag Balkenende Dijsselbloem Hoekstra
      Bruins De Croo Wever Michel Rupo Verhofstadt Leterme Bouchez Wilmès Bettel Frieden Juncker Varadkar Martin Harris Higgins Kenny Cowen Ahern McDonald Adams McGuinness Coveney Donohoe Metsola Šefčovič Sefcovic Breton Reynders Várhelyi
      Johansson Kyriakides Cassis Sommaruga Berset Amherd Keller-Sutter Muscat Abela Grima Caruana`,
  },
}

/** These words are more often something else: "Moi", "Tokyo". */
const OTHERWISE_KNOWN = WORD | CITY | COUNTRY | DEMONYM

/**
 * The lexicon with the names above. The weights are learned without them, so that they do not lean on lists: learned
 * with them, the tagger found half a point less on world news.
 */
export function withWorldNames(lexicon: Lexicon): Lexicon {
  const names = new Map<string, number>()
  for (const { given, surnames } of Object.values(regions)) {
    mark(names, given, GIVEN)
    mark(names, surnames, SURNAME)
  }
  return {
    get: (word) => {
      const known = lexicon.get(word)
      const bits = names.get(word)
      return bits === undefined || (known ?? 0) & OTHERWISE_KNOWN ? known : (known ?? 0) | bits
    },
  }
}

function mark(lexicon: Map<string, number>, names: string, bit: number): void {
  for (const word of fold(names).split(/\s+/)) lexicon.set(word, (lexicon.get(word) ?? 0) | bit)
}
