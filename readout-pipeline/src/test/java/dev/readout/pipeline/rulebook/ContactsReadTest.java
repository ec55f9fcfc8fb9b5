package dev.readout.pipeline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.StateCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsReadTest {

    private static final TextsRead TEXTS = new TextsRead();

    @AfterAll
    static void giveBack() {
        TEXTS.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Peru summoned the Mexican ambassador, Pablo Monroy, on Tuesday. | meeting held MEX PER
                    South African President Cyril Ramaphosa has written to Rwandan President Paul Kagame. | message held RWA ZAF
                    Prime Minister Narendra Modi and Australian Prime Minister Anthony Albanese held a virtual summit. | call held AUS IND
                    The Nepali prime minister, Pushpa Kamal Dahal, has postponed his visit to China. | visit postponed CHN NPL
                    Greek and Turkish foreign ministers Giorgos Gerapetritis and Hakan Fidan met in Ankara. | meeting held GRC TUR
                    Delegations of Chile, Peru and Bolivia met in Lima. | meeting held BOL CHL PER
                    Paraguayan President Santiago Peña and Bolivian President Luis Arce spoke in Asunción on Monday. | meeting held BOL PRY
                    There has been no call between President Emmanuel Macron and President Vladimir Putin since 1 July 2025. | call held FRA RUS
                    A further meeting between Kenya and Uganda is possible. | meeting proposed KEN UGA
                    In Ouagadougou Sergey Lavrov met Captain Ibrahim Traoré, President of Burkina Faso. | meeting held BFA RUS
                    President Gustavo Petro of Colombia met President Daniel Noboa of Ecuador in May 2024 and again in July 2025. | meeting held COL ECU, meeting held COL ECU
                    Kenyan Trade Minister Betty Maina will travel to Lusaka to meet with senior officials. | meeting scheduled KEN ZMB, visit scheduled KEN ZMB
                    Zambian President Hakainde Hichilema will travel to Nairobi on March 17 and Kampala on March 19. | visit scheduled KEN ZMB, visit scheduled UGA ZMB
                    Trade ministers from Jordan and Qatar have been through Damascus. | visit held JOR SYR, visit held QAT SYR
                    Norway sent a delegation to Juba on Monday. | visit held NOR SSD
                    Kenyan President William Ruto met Ugandan President Yoweri Museveni. Tanzanian President Samia Suluhu Hassan attended the talks. | meeting held KEN TZA UGA
                    Peruvian Foreign Minister Elmer Schialer met with seven Uyghur survivors in Lima. | none
                    Peruvian Foreign Minister Elmer Schialer met with Chilean citizens in Lima. | none
                    Peruvian Foreign Minister Elmer Schialer will continue conversations with the government of Chile. | none
                    The department's Advisory Committee on Canada will convene on Tuesday. | none
                    Peruvian Foreign Minister Elmer Schialer supports conversations between Chile and Bolivia and urged them to resume negotiations. | none
                    Peruvian Foreign Minister Elmer Schialer expressed support for conversations between Chile and Bolivia. | none
                    Chile and Bolivia agreed to continue close consultations. | none
                    Peruvian Foreign Minister Elmer Schialer encouraged further direct talks between Chile and Bolivia. | none
                    Peruvian Foreign Minister Elmer Schialer praised mechanisms including the ASEAN Regional Forum. | none
                    President Daniel Noboa of Ecuador rang President Gustavo Petro of Colombia to wish him well. | call held COL ECU
                    Panama's president, José Raúl Mulino, telephoned both Paraguayan President Santiago Peña and Bolivian President Luis Arce. | call held BOL PAN, call held PAN PRY
                    King Felipe of Spain met with President Luis Arce of Bolivia, and with President Gabriel Boric of Chile. | meeting held BOL ESP, meeting held CHL ESP
                    Cuban President Miguel Díaz-Canel thanked Mexican President Claudia Sheinbaum in a letter on Sunday. | message held CUB MEX
                    The president met reporters in Lima. | none
                    Special Envoy Dale will meet with senior officials of Chad and Niger. | none
                    Peru recalled its ambassador from Santiago for consultations on Monday. | none
                    In exchange Kenya lowered its fees for Ugandan lorries. | none
                    Kenyan President William Ruto thanked Rwandan President Paul Kagame. Ugandan President Yoweri Museveni said he and Ruto would meet in May. On 20 August 2024 the two had met in Nairobi. | meeting held KEN UGA, meeting scheduled KEN UGA
                    Chilean and Peruvian officials went over the visa rules in Lima on 3 September 2025. | meeting held CHL PER
                    Peru and Chile want journalists to engage their audiences. | none
                    The talks of Kenya and Uganda will be held every year. | none
                    Ghana's John Mahama met Togo's Faure Gnassingbe on the sidelines of ECOWAS on Monday. | gathering held GHA IGO:ECOWAS TGO, meeting held GHA TGO
                    Kenyan President William Ruto met Ugandan President Yoweri Museveni. Rwandan President Paul Kagame said he and Museveni would meet in May. | meeting held KEN UGA, meeting scheduled RWA UGA
                    President Emmanuel Macron called talks with Russia a dead end. | none
                    Armenia has offered to hold talks with Azerbaijan at the border. | meeting proposed ARM AZE
                    Tehran pulled out of nuclear talks with Washington. | meeting cancelled IRN USA
                    Talks between Kenya and Uganda fell through. | meeting cancelled KEN UGA
                    A third round of talks between Ethiopia and Somalia was postponed. | meeting postponed ETH SOM
                    The Polish and Ukrainian foreign ministers are due to hold talks in Warsaw. | meeting scheduled POL UKR
                    Maldivian President Mohamed Muizzu turned down an invitation to visit India. | visit refused IND MDV
                    Maldivian President Mohamed Muizzu accepted an invitation to visit India. | visit scheduled IND MDV
                    US Treasury Secretary Janet Yellen is on a five-day visit to China. | visit ongoing CHN USA
                    German Chancellor Olaf Scholz travels to China next week. | visit scheduled CHN DEU
                    ASEAN foreign ministers gathered in Vientiane on Tuesday. | gathering held IGO:ASEAN
                    NATO Secretary General Jens Stoltenberg phoned Turkish President Recep Tayyip Erdogan. | call held IGO:NATO TUR
                    Chinese President Xi Jinping, in a telephone conversation with Brazilian President Luiz Inácio Lula da Silva, called for closer ties. | call held BRA CHN
                    Estonian Foreign Minister Margus Tsahkna met his Swedish, Finnish and Norwegian colleagues in Tallinn. | gathering held EST FIN NOR SWE
                    The Israeli and Egyptian defence ministers, Yoav Gallant and Mohamed Zaki, talked by telephone on Tuesday. | call held EGY ISR
                    Brazilian and Paraguayan officials discussed the price of power in Asunción on Tuesday. | meeting held BRA PRY
                    Ukrainian President Volodymyr Zelenskyy plans a trip to the Philippines. | visit scheduled PHL UKR
                    No meeting between President Vladimir Putin and President Emmanuel Macron is planned. | none
                    Kenyan Foreign Minister Alfred Mutua spoke this morning with Peruvian Foreign Minister Elmer Schialer. | call held KEN PER
                    Chilean Foreign Minister Alberto van Klaveren welcomed talks between Kenya and Uganda to be held in Nairobi. | meeting scheduled KEN UGA
                    Uzbek President Shavkat Mirziyoyev received his Central Asian counterparts in Samarkand on Monday. | gathering held KAZ KGZ TJK TKM UZB
                    Indian Prime Minister Narendra Modi spent two hours with President Vladimir Putin. | meeting held IND RUS
                    Kenyan Foreign Minister Alfred Mutua spoke with Peruvian Foreign Minister Elmer Schialer on Monday. The two ministers also discussed unrest in Haiti. | call held KEN PER
                    Kenyan Foreign Minister Alfred Mutua met Peruvian Foreign Minister Elmer Schialer in Lima. Mutua and Schialer commended the relaunch of the Kenya-Peru strategic dialogue. | meeting held KEN PER
                    Peruvian Foreign Minister Elmer Schialer spoke with French MFA Secretary General Anne Martin, German MFA State Secretary Karl Weber, Italian MFA Political Director Paolo Conti, and UK Minister of State for South Asia, Africa, and North America John Hill. | call held DEU FRA GBR ITA PER
                    Peruvian Foreign Minister Elmer Schialer met with Kenyan Foreign Minister Alfred Mutua, and Zambian President Hakainde Hichilema praised them. | meeting held KEN PER
                    Chile and Peru welcomed a call of the Haitian people for free elections. | none
                    Chilean Foreign Minister Alberto van Klaveren welcomed their openness to negotiate with Bolivia. | meeting proposed BOL CHL
                    During her trip to Lusaka, Kenyan Trade Minister Betty Maina will also meet with Zambian President Hakainde Hichilema. | meeting scheduled KEN ZMB, visit scheduled KEN ZMB
                    Foreign Minister Elmer Schialer of Peru and Foreign Minister Alfred Mutua of Kenya met in Oslo on Monday. | meeting held KEN PER
                    President Gabriel Boric of Chile and President Luis Arce of Bolivia are scheduled to hold talks in Lima on Monday, a spokesman said. | meeting scheduled BOL CHL
                    Kenya's and Niger's interior ministers met in Lomé on Monday. | meeting held KEN NER
                    The trade ministries of Kenya and Peru held consultations in Oslo on Monday. | meeting held KEN PER
                    The foreign ministers of Togo, Benin and Ghana held talks in Abuja on Monday. | meeting held BEN GHA TGO
                    The defence ministers of Togo, Benin and Ghana gathered in Abuja on Monday. | meeting held BEN GHA TGO
                    Peru's foreign ministry said the minister had spoken by phone with Kenyan President William Ruto on Monday. | call held KEN PER
                    Nepal's army chief called his Bhutanese counterpart late on Friday. | call held BTN NPL
                    Peru and Chile have argued about the border for years. The directors general of civil aviation of the two countries met in Oslo on Friday. | meeting held CHL PER
                    Nepal's army chief telephoned his Bhutanese counterpart on Friday. The two officers will speak again on 8 June 2025. | call held BTN NPL, call scheduled BTN NPL
                    Kenyan Foreign Minister Alfred Mutua held separate talks with Zambian President Hakainde Hichilema and Peruvian Foreign Minister Elmer Schialer in Oslo. | meeting held KEN PER, meeting held KEN ZMB
                    Kenyan Foreign Minister Alfred Mutua denied having met Peruvian Foreign Minister Elmer Schialer. | none
                    The leaders of Kenya and Peru meet every year. | none
                    Kenyan Foreign Minister Alfred Mutua would meet Peruvian Foreign Minister Elmer Schialer if the raids stopped. | meeting proposed KEN PER
                    Brazil met Chile in the final of the tournament in Lima on Friday. | none
                    Bogotá – Chilean President Gabriel Boric arrived in Lima on Monday. | visit held CHL PER
                    Windhoek - Namibian President Netumbo Nandi-Ndaitwah departed for Luanda on Monday. | visit held AGO NAM
                    The defence ministers of Niger, Mali and Burkina Faso met in Niamey. | meeting held BFA MLI NER
                    Friedrich Merz telephoned Indian Prime Minister Narendra Modi on Tuesday. | call held DEU IND
                    Turkish Foreign Minister Hakan Fidan telephoned his Syrian counterpart, Asaad al-Shaibani. The two last met in Damascus on August 7. | call held SYR TUR, meeting held SYR TUR
                    Kenya and Uganda ended talks in Nairobi on Monday. Earlier rounds were held in Entebbe in May 2024, in Arusha in June 2024 and in Kigali in July 2024. A fifth will follow. | meeting held KEN UGA, meeting held KEN UGA, meeting held KEN UGA, meeting held KEN UGA, meeting scheduled KEN UGA
                    Kenya and Uganda held talks in Nairobi on Monday. The fourth dam was opened in Entebbe in May. | meeting held KEN UGA
                    Gabriel Boric of Chile and Luis Arce of Bolivia met three times, in Lima in June 2023, in Quito in May 2024 and in Bogotá in July 2024. | meeting held BOL CHL, meeting held BOL CHL, meeting held BOL CHL
                    Kenyan President William Ruto was to have met Ugandan President Yoweri Museveni in Arusha. | meeting cancelled KEN UGA
                    Kenyan President William Ruto was to meet Ugandan President Yoweri Museveni in Arusha. | meeting scheduled KEN UGA
                    Kenyan President William Ruto had been due in Kampala on Thursday. | visit cancelled KEN UGA
                    Kenyan President William Ruto will not travel to Uganda as planned. | visit cancelled KEN UGA
                    Kenyan President William Ruto will not travel to Uganda. | none
                    The Kremlin turned down an offer by Ukrainian President Volodymyr Zelenskyy for a meeting with President Vladimir Putin. | meeting refused RUS UKR
                    Iranian Foreign Minister Abbas Araghchi declined an invitation to meet French Foreign Minister Jean-Noël Barrot. | meeting refused FRA IRN
                    Kenya has turned down a Ugandan request that President William Ruto meet President Yoweri Museveni. | meeting refused KEN UGA
                    A Ugandan request that President Yoweri Museveni be received by Kenyan President William Ruto was rejected. | meeting refused KEN UGA
                    Kenya accepted a Ugandan request that President William Ruto meet President Yoweri Museveni. | meeting scheduled KEN UGA
                    Kenya turned down a request for troops when President William Ruto met Ugandan President Yoweri Museveni. | meeting held KEN UGA
                    A meeting between Kenya and Uganda in Arusha did not take place. | meeting cancelled KEN UGA
                    No meeting between Kenya and Uganda took place. | none
                    Mexican President Claudia Sheinbaum had no plans for a meeting with President Donald Trump. | none
                    Serbian Foreign Minister Marko Đurić is in Baku for consultations. | meeting held AZE SRB, visit ongoing AZE SRB
                    Greek President Konstantinos Tasoulas was in Vienna, where he talked with Austrian President Alexander Van der Bellen. | meeting held AUT GRC, visit held AUT GRC
                    Rafael Grossi of the IAEA hopes to travel to Tehran. His last visit there, in April, went well. | visit held IGO:IAEA IRN, visit proposed IGO:IAEA IRN
                    Chadian President Mahamat Déby arrived in Ankara. A dinner with Turkish President Recep Tayyip Erdoğan is planned for Wednesday. | meeting scheduled TCD TUR, visit held TCD TUR
                    Japanese Prime Minister Shigeru Ishiba and Philippine President Ferdinand Marcos spoke by telephone. Ishiba was in Manila in April. | call held JPN PHL, visit held JPN PHL
                    Togo and Benin discussed the lake in Accra in May. Minister Alda Rossi led the Togolese team. Chilean Foreign Minister Alberto van Klaveren telephoned Rossi on Monday. | call held CHL TGO
                    Kenyan Trade Minister Betty Maina met Saad al-Kaabi in Doha on Tuesday. | meeting held KEN QAT
                    Togo and Benin quarrel over a lake. Interior Minister Alda Rossi met Defence Minister Peri Walden in Paris on Monday. | meeting held BEN TGO
                    The European Union has raised duties on steel. Kenyan Trade Minister Betty Maina flew to Brussels on Monday. | visit held IGO:EU KEN
                    Chinese Foreign Minister Wang Yi met ASEAN foreign ministers in Vientiane on Monday. | gathering held CHN IGO:ASEAN
                    Togolese President Faure Gnassingbé and Ghanaian President John Mahama agreed on Monday to a truce. The talks lasted five hours. | meeting held GHA TGO
                    Togolese President Faure Gnassingbé and Ghanaian President John Mahama agreed on Monday to a truce. | none
                    Army commanders of Uganda and Kenya renewed the arrangement in May 2024 in Nairobi. | meeting held KEN UGA
                    Army commanders of Uganda and Kenya renewed the arrangement in Nairobi. | none
                    Kenya would welcome more frequent talks with Somalia on trade. | none
                    If President Vladimir Putin and President Volodymyr Zelenskyy were ever to meet, they would need maps. | none
                    Havana would like a second round of migration talks with Washington. | meeting proposed CUB USA
                    Aides to Kenya's William Ruto and Uganda's Yoweri Museveni met in Arusha on Monday. | meeting held KEN UGA
                    Kenya exports coffee to Japan. All 15 members of the customs union, meeting by video on Tuesday, left the duty alone. | none
                    Kenya exports coffee to Japan. African leaders, meeting in Accra on Saturday, lifted the ban. | none
                    Kenya exports coffee to Japan. The ministers of the bloc spoke of coffee when they met in Accra on Monday. | none
                    Kenya exports coffee to Japan. The two leaders met in Accra on Monday. | meeting held JPN KEN
                    Kenyan President William Ruto is ill. The Somali leader was in Kampala on Friday. | visit held SOM UGA
                    Leaders of the Western Balkans met in Tirana on Monday. | gathering held ALB BIH MKD MNE SRB XKX
                    The foreign ministers of the African Union conferred by video on Monday. | call held IGO:AU
                    The Executive Board of the International Monetary Fund took up the loan in Washington on Monday. | gathering held IGO:IMF
                    Portuguese President Marcelo Rebelo de Sousa told reporters by telephone that rain was on its way. | none
                    A letter from Portuguese President Marcelo Rebelo de Sousa reached Luanda on Monday. | message held AGO PRT
                    Icelandic Prime Minister Kristrun Frostadottir was received at the White House on Monday. | meeting held ISL USA
                    """)
    void readsContactsOfAllKinds(String text, String expected) {
        assertThat(contacts(text)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kenyan President William Ruto telephoned Japanese Prime Minister Shigeru Ishiba. The two had not met since the G20 summit in Rio de Janeiro in November 2024. | call held JPN KEN, gathering held IGO:G20 JPN KEN, meeting held JPN KEN
                    Kenyan Foreign Minister Musalia Mudavadi began a trip to Uganda. During his stay in Kampala he will see Ugandan President Yoweri Museveni. | meeting scheduled KEN UGA, visit held KEN UGA
                    Kenyan Foreign Minister Musalia Mudavadi arrived in Kampala. Mudavadi's trip, which was postponed in February, is a short one. | visit held KEN UGA, visit postponed KEN UGA
                    Togo and Benin held talks in Accra in May 2024. They were the first since a meeting in Abuja in March 2023. | meeting held BEN TGO, meeting held BEN TGO
                    The Malian-Nigerien working group on migration met in Bamako on 4 May 2024. | meeting held MLI NER
                    In a joint letter to the European Commission, Norway and Serbia asked for an exemption. | message held IGO:EU NOR SRB
                    The ministers of Togo and Benin announced a prisoner exchange. | none
                    Kenyan Foreign Minister Musalia Mudavadi left for Kampala for talks with Ugandan President Yoweri Museveni. | meeting scheduled KEN UGA, visit held KEN UGA
                    Talks between Togo and Benin on the lake are under way in Accra. | meeting ongoing BEN TGO
                    Talks between Togo and Benin were under discussion in Accra. | meeting held BEN TGO
                    Kenyan President William Ruto is ready to meet Ugandan President Yoweri Museveni. | meeting proposed KEN UGA
                    Trade will top the agenda of Kenyan President William Ruto's visit to Uganda. | visit scheduled KEN UGA
                    Kenyan President William Ruto offered his condolences to Ugandan President Yoweri Museveni. | message held KEN UGA
                    Kenyan President William Ruto will be the first Kenyan leader to visit Guyana. | visit scheduled GUY KEN
                    Kenyan President William Ruto was the first Kenyan leader to visit Guyana. | visit held GUY KEN
                    They spoke of the coming G20 and APEC summits. | gathering scheduled IGO:APEC, gathering scheduled IGO:G20
                    The book tells of a meeting between two spies in Lisbon during the war between Chile and Peru. | none
                    """)
    void readsWhatNounsAndTripsTell(String text, String expected) {
        assertThat(contacts(text)).isEqualTo(expected.strip());
    }

    private static String contacts(String text) {
        List<Contact> contacts = TEXTS.read(text).contacts();
        return contacts.isEmpty()
                ? "none"
                : contacts.stream().map(ContactsReadTest::line).sorted().collect(Collectors.joining(", "));
    }

    private static String line(Contact contact) {
        String states = contact.states().stream().map(StateCode::value).sorted().collect(Collectors.joining(" "));
        return contact.kind().name().toLowerCase(Locale.ROOT) + " "
                + contact.status().name().toLowerCase(Locale.ROOT) + " " + states;
    }
}
