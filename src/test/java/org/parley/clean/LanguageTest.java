package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The envoys met in the old town hall on Monday and said that they would come back in a week.",
                "fr | Les envoyés se sont réunis lundi dans la vieille mairie et ont dit qu'ils reviendraient dans une semaine.",
                "de | Die Gesandten trafen sich am Montag im alten Rathaus und sagten, dass sie in einer Woche wieder kommen.",
                "da | Udsendingene mødtes mandag på det gamle rådhus og sagde, at de ville komme igen efter en uge.",
                "no | Utsendingene møttes mandag på det gamle rådhuset og sa at de ikke ville komme tilbake etter en uke.",
                "sv | Sändebuden möttes i måndags i det gamla rådhuset och sade att de skulle komma tillbaka om en vecka.",
                "cs | Vyslanci se v pondělí sešli na staré radnici a řekli, že se za týden vrátí a že byla dohoda blízko.",
                "sk | Vyslanci sa v pondelok stretli na starej radnici a povedali, že sa o týždeň vrátia, ako bolo dohodnuté.",
                "hr | Izaslanici su se u ponedjeljak sastali i rekli da će se za dva tjedna vratiti tamo gdje su bili prije.",
                "sr | Изасланици су се у понедељак састали у старој већници и рекли да ће се вратити за недељу дана.",
                "bg | Пратениците се срещнаха в понеделник в старото кметство и казаха, че ще се върнат след една седмица.",
                "ru | Посланники встретились в понедельник в старой ратуше и сказали, что они вернутся через неделю, но не все.",
                "uk | Посланці зустрілися в понеділок у старій ратуші та сказали, що вони повернуться за тиждень.",
                "be | Пасланцы сустрэліся ў панядзелак у старой ратушы і сказалі, што яны вернуцца праз тыдзень.",
                "id | Para utusan bertemu pada hari Senin di balai kota tua dan mengatakan bahwa mereka akan kembali karena itu.",
                "ms | Para utusan bertemu pada hari Isnin di dewan lama dan berkata bahawa mereka boleh kembali kerana itu.",
                "ur | سفیروں نے پیر کو پرانے ہال میں ملاقات کی اور کہا کہ وہ ایک ہفتے کے بعد واپس آئیں گے۔",
                "fa | فرستادگان روز دوشنبه در تالار قدیمی با هم دیدار کردند و گفتند که این گفتگو را ادامه خواهند داد.",
                "ar | التقى المبعوثون يوم الاثنين في القاعة القديمة وقال أحدهم إن هذا اللقاء كان بعد وساطة من الأمم المتحدة.",
                "sw | Wajumbe walikutana siku ya Jumatatu katika ukumbi wa zamani na kusema kuwa watarudi baada ya wiki moja.",
                "ja | 特使らは月曜日に旧市庁舎で会談し、一週間後に戻ると述べた。",
                "am | መልእክተኞቹ ሰኞ ዕለት በአሮጌው አዳራሽ ተገናኝተው ከአንድ ሳምንት በኋላ እንደሚመለሱ ተናገሩ።"
            })
    void oneSentenceTellsItsLanguage(String language, String sentence) {
        assertThat(Language.of(List.of(sentence))).contains(language);
    }

    /** Many languages have some "na" and "e", as Portuguese has. */
    @Test
    void aFewWordsThatAnotherLanguageSharesDoNotMakeATextThatLanguage() {
        assertThat(Language.of(List.of(
                        "Na lobotiri e keso na mavu e rako na telemi e vusana na koroti e bulira na tamiko e sevuna.")))
                .isEmpty();
    }

    @Test
    void namesFromElsewhereDoNotMakeATextForeign() {
        assertThat(Language.of(
                        List.of("Erdoğan met Čaputová and Łukasz Żółć in the palace on Monday, his office said.")))
                .contains("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Geneva", "12:30 14:00 15:45", "Syria Yemen Libya Sudan Mali Niger"})
    void textWithoutGrammarHasNoLanguage(String text) {
        assertThat(Language.of(List.of(text))).isEmpty();
    }
}
