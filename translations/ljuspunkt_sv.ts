<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>It holds a personal identity number.</source>
        <translation>Det innehåller ett personnummer.</translation>
    </message>
    <message>
        <source>Write it without the number.</source>
        <translation>Skriv det utan personnumret.</translation>
    </message>
    <message>
        <source>For individuals</source>
        <translation>Individinriktad</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>Strukturövergripande</translation>
    </message>
    <message>
        <source>The activity&apos;s name</source>
        <translation>Insatsens namn</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>Give the activity a name.</source>
        <translation>Ge insatsen ett namn.</translation>
    </message>
    <message>
        <source>The activity&apos;s municipality</source>
        <translation>Insatsens kommun</translation>
    </message>
    <message>
        <source>The activity&apos;s dates</source>
        <translation>Insatsens datum</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Slutet ligger före början.</translation>
    </message>
    <message>
        <source>Make the last day the same as the first day or later.</source>
        <translation>Sätt sista dagen till samma dag som den första eller senare.</translation>
    </message>
</context>
<context>
    <name>AnswerFiles</name>
    <message>
        <source>Answers can be written as .sav or .csv. Give %1 one of these endings.</source>
        <translation>Svar kan sparas som .sav eller .csv. Ge %1 en av de ändelserna.</translation>
    </message>
    <message>
        <source>The questionnaire &quot;%1&quot; has no answers in the round &quot;%2&quot;. Key or import them first.</source>
        <translation>Enkäten ”%1” har inga svar i mätomgången ”%2”. Registrera eller hämta in dem först.</translation>
    </message>
</context>
<context>
    <name>AnswerInHand</name>
    <message>
        <source>%1? Enter masks it and goes on, F8 keeps it as it is.</source>
        <translation>%1? Enter maskerar och går vidare, F8 behåller det som det är.</translation>
    </message>
    <message>
        <source>%1? Enter masks it and goes on.</source>
        <translation>%1? Enter döljer det och går vidare.</translation>
    </message>
    <message>
        <source>More than one may be ticked here: press the key of each.</source>
        <translation>Här får flera kryssas för: tryck på tangenten för vart och ett.</translation>
    </message>
    <message>
        <source>%1_: press the second digit.</source>
        <translation>%1_: tryck den andra siffran.</translation>
    </message>
    <message>
        <source>There is no answer %1 to this question.</source>
        <translation>Den här frågan har inget svar %1.</translation>
    </message>
    <message>
        <source>This question has no answer &quot;don&apos;t know&quot;.</source>
        <translation>Den här frågan har inget ”vet ej”.</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>The round has no questionnaire “%1” with version “%2” and variant “%3”. Choose one of its own.</source>
        <translation>Mätomgången har ingen enkät ”%1” med version ”%2” och variant ”%3”. Välj en av dess egna.</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3 %)</source>
        <translation>%1 %2 (%3 %)</translation>
    </message>
    <message>
        <source>internal non-response %1</source>
        <translation>internt bortfall %1</translation>
    </message>
    <message>
        <source>95 % interval %1–%2 %</source>
        <translation>95 % konfidensintervall %1–%2 %</translation>
    </message>
    <message>
        <source>95 % interval %1–%2</source>
        <translation>95 % konfidensintervall %1–%2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 av %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The pile has no date.</source>
        <translation>Bunten saknar datum.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Skriv ett.</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Antal enkäter</translation>
    </message>
    <message>
        <source>It is below zero.</source>
        <translation>Det är mindre än noll.</translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation>Skriv 0 eller mer.</translation>
    </message>
</context>
<context>
    <name>BatchQuality</name>
    <message>
        <source>Pile %1</source>
        <translation>Bunt %1</translation>
    </message>
    <message>
        <source>The second keying found more errors than the limit allows.</source>
        <translation>Kontrollinmatningen visade fler fel än gränsen tillåter.</translation>
    </message>
    <message>
        <source>Key the whole pile again, on the page Entry.</source>
        <translation>Mata in hela bunten igen, på sidan Registrering.</translation>
    </message>
    <message>
        <source>The second keying is not finished.</source>
        <translation>Kontrollinmatningen är inte klar.</translation>
    </message>
    <message>
        <source>Go on with it on the page Entry.</source>
        <translation>Fortsätt med den på sidan Registrering.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) that were counted are not keyed.</source>
        <translation>
            <numerusform>%n enkät som räknades är inte registrerad.</numerusform>
            <numerusform>%n enkäter som räknades är inte registrerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key them: they have no number written on them.</source>
        <translation>Registrera det som saknas: de papper som inte har något nummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) more are keyed than were counted.</source>
        <translation>
            <numerusform>%n enkät mer är registrerad än som räknades.</numerusform>
            <numerusform>%n enkäter fler är registrerade än som räknades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for one that was keyed twice.</source>
        <translation>Leta efter någon som är registrerad två gånger.</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Kontrollinmatning</translation>
    </message>
    <message numerus="yes">
        <source>%n pile(s) have been keyed once only.</source>
        <translation>
            <numerusform>%n bunt är bara inmatad en gång.</numerusform>
            <numerusform>%n buntar är bara inmatade en gång.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key a sample of them again to know how many errors there are.</source>
        <translation>Mata in ett stickprov igen, så vet du hur många fel det finns.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Enkätsvar</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have something to look at on the paper.</source>
        <translation>
            <numerusform>%n enkät har något att titta på i pappret.</numerusform>
            <numerusform>%n enkäter har något att titta på i pappret.</numerusform>
        </translation>
    </message>
    <message>
        <source>See them on the page Sheets.</source>
        <translation>Du hittar dem på sidan Enkätsvar.</translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message>
        <source>The answers are those of the sheet before, %1. Was it keyed twice?</source>
        <translation>Svaren är desamma som på enkäten före, %1. Har den registrerats två gånger?</translation>
    </message>
    <message>
        <source>The answers are those of the sheet before, %1, one question off.</source>
        <translation>Svaren är desamma som på enkäten före, %1, men förskjutna en fråga.</translation>
    </message>
    <message>
        <source>The same answer from question %1 to the end.</source>
        <translation>Samma svar från fråga %1 till slutet.</translation>
    </message>
    <message>
        <source>The answers are nearly those of sheet %1. Was it keyed twice?</source>
        <translation>Svaren är nästan desamma som på enkät %1. Har den registrerats två gånger?</translation>
    </message>
    <message>
        <source>What this variant asks for is blank here and on the sheet before. Is it the other variant&apos;s form?</source>
        <translation>Det som just den här varianten frågar om är tomt både här och på enkäten före. Är det den andra variantens papper?</translation>
    </message>
    <message>
        <source>The whole pile is keyed twice: %1 of %2 answers were corrected.</source>
        <translation>Hela bunten är inmatad två gånger: %1 av %2 svar rättades.</translation>
    </message>
    <message>
        <source>%1: good enough</source>
        <translation>%1: det räcker</translation>
    </message>
    <message>
        <source>%1: key the pile again</source>
        <translation>%1: mata in bunten igen</translation>
    </message>
    <message>
        <source>Pile %1 · sheet %2 of %3</source>
        <translation>Bunt %1 · enkät %2 av %3</translation>
    </message>
    <message>
        <source>Pile %1 · sheet %2</source>
        <translation>Bunt %1 · enkät %2</translation>
    </message>
    <message>
        <source>Take sheet %1 · %2 of %3</source>
        <translation>Ta fram enkät %1 · %2 av %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are missing: those in the pile that have no number written on them.</source>
        <translation>
            <numerusform>%n enkät saknas: det papper i bunten som inte har något nummer.</numerusform>
            <numerusform>%n enkäter saknas: de papper i bunten som inte har något nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) more than were counted. Count the pile again, or look for one that was keyed twice.</source>
        <translation>
            <numerusform>%n enkät mer än som räknades. Räkna bunten igen, eller leta efter någon som är registrerad två gånger.</numerusform>
            <numerusform>%n enkäter fler än som räknades. Räkna bunten igen, eller leta efter någon som är registrerad två gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every sheet is accounted for.</source>
        <translation>Alla enkäter finns med.</translation>
    </message>
    <message>
        <source>Not keyed a second time</source>
        <translation>Inte kontrollinmatad</translation>
    </message>
    <message>
        <source>%1 of %2 sheets keyed a second time</source>
        <translation>%1 av %2 enkäter kontrollinmatade</translation>
    </message>
    <message>
        <source>%1 errors per 1 000 answers (%2–%3) in a sample of %4 answers</source>
        <translation>%1 fel per 1 000 svar (%2–%3) i ett stickprov på %4 svar</translation>
    </message>
    <message>
        <source>%1: good enough as far as so few answers can tell</source>
        <translation>%1: det räcker, så långt så få svar kan visa</translation>
    </message>
</context>
<context>
    <name>CardSharing</name>
    <message>
        <source>A picture can be saved as .png, .svg or .pdf. Give %1 one of these endings.</source>
        <translation>En bild kan sparas som .png, .svg eller .pdf. Ge %1 någon av de ändelserna.</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>The picture of the chart could not be made.</source>
        <translation>Bilden av diagrammet gick inte att göra.</translation>
    </message>
</context>
<context>
    <name>ChartLayout</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Internal non-response</source>
        <translation>Internt bortfall</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % konfidensintervall</translation>
    </message>
</context>
<context>
    <name>ChartValues</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Hidden: too few answers</source>
        <translation>Dolt för att skydda få svar</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Inga svar än</translation>
    </message>
    <message>
        <source>Few answers</source>
        <translation>Få svar</translation>
    </message>
    <message>
        <source>Several options could be ticked. Shares of those who answered.</source>
        <translation>Flera alternativ kunde kryssas för. Andelar av dem som svarat.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No rule stated</source>
        <translation>Ingen regel angiven</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share of positive answers</source>
        <translation>Andel positiva svar</translation>
    </message>
    <message>
        <source>Mean points</source>
        <translation>Medelpoäng</translation>
    </message>
    <message>
        <source>%1: the question was worded otherwise</source>
        <translation>%1: frågan hade en annan lydelse</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: frågan ställdes inte</translation>
    </message>
    <message>
        <source>Share that answered %1, with the 95 % interval: how far chance alone could move it.</source>
        <translation>Andel som svarade %1, med 95-procentigt intervall: så mycket kan slumpen ensam flytta andelen.</translation>
    </message>
    <message>
        <source>Distribution of the sexes</source>
        <translation>Könsfördelning</translation>
    </message>
    <message>
        <source>Of those who stated their sex. The marks show the goal of an even distribution.</source>
        <translation>Av dem som angett kön. Strecken visar målet om jämn fördelning.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>No activity</source>
        <translation>Ingen insats</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Questionnaire version</source>
        <translation>Enkätversion</translation>
    </message>
    <message>
        <source>Question: the name of its column</source>
        <translation>Fråga: kolumnens namn</translation>
    </message>
    <message>
        <source>Revision: same question and revision are comparable</source>
        <translation>Revision: samma fråga och revision går att jämföra</translation>
    </message>
    <message>
        <source>Number on the paper</source>
        <translation>Nummer på pappret</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lydelse</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Typ av fråga</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>What the code means</source>
        <translation>Vad koden betyder</translation>
    </message>
    <message>
        <source>Counts as positive</source>
        <translation>Räknas som positivt</translation>
    </message>
    <message>
        <source>Stands for &quot;don&apos;t know&quot;</source>
        <translation>Betyder ”vet ej”</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Status of the wording</source>
        <translation>Lydelsens status</translation>
    </message>
    <message>
        <source>Source of the wording</source>
        <translation>Lydelsens källa</translation>
    </message>
    <message>
        <source>Blank on the paper</source>
        <translation>Tomt på pappret</translation>
    </message>
    <message>
        <source>Two or more marks where one was asked for</source>
        <translation>Två eller flera kryss där ett skulle sättas</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Oläsligt</translation>
    </message>
    <message>
        <source>Not asked in the variant that was answered</source>
        <translation>Ställs inte i den variant som besvarades</translation>
    </message>
    <message>
        <source>Not asked in the version that was answered</source>
        <translation>Fanns inte i den version som besvarades</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodbok</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the store file</source>
        <translation>filen (*.ljuspunkt)</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date. Write it as 2026-11-01.</source>
        <translation>%1: ”%2” är inget datum. Skriv det som 2026-11-01.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VÄLJARE</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>Show this help and stop</source>
        <translation>Visa den här hjälpen och avsluta</translation>
    </message>
    <message>
        <source>Ljuspunkt: indicators of coordination federations, from paper to submission.</source>
        <translation>Ljuspunkt: samordningsförbundens indikatorer, från papper till inlämning.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problem(s):</source>
        <translation>
            <numerusform>%1 har %n fel:</numerusform>
            <numerusform>%1 har %n fel:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a valid definition. Fingerprint %2</source>
        <translation>%1 är en giltig definition. Fingeravtryck %2</translation>
    </message>
    <message>
        <source>Added definition %1: %2</source>
        <translation>Definition %1 är tillagd: %2</translation>
    </message>
    <message>
        <source>Definitions: check, add, list, show</source>
        <translation>Definitioner: kontrollera, lägg till, lista, visa</translation>
    </message>
    <message>
        <source>definition file (*.instrument.json)</source>
        <translation>definitionsfil (*.instrument.json)</translation>
    </message>
    <message>
        <source>Check a definition file</source>
        <translation>Kontrollera en definitionsfil</translation>
    </message>
    <message>
        <source>Add a definition to a store</source>
        <translation>Lägg till en definition i en fil</translation>
    </message>
    <message>
        <source>List a store&apos;s definitions</source>
        <translation>Lista filens definitioner</translation>
    </message>
    <message>
        <source>Print a definition of a store</source>
        <translation>Skriv ut en definition ur filen</translation>
    </message>
    <message>
        <source>the definition&apos;s number in the list</source>
        <translation>definitionens nummer i listan</translation>
    </message>
    <message>
        <source>Added the round &quot;%1&quot;.</source>
        <translation>Mätomgången ”%1” är tillagd.</translation>
    </message>
    <message>
        <source>Measuring rounds: add</source>
        <translation>Mätomgångar: lägg till</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Lägg till en mätomgång</translation>
    </message>
    <message>
        <source>the round&apos;s name</source>
        <translation>mätomgångens namn</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>första dag, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>last day, YYYY-MM-DD</source>
        <translation>sista dag, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>number of the definition; the newest unless given</source>
        <translation>definitionens nummer; den senast tillagda om inget anges</translation>
    </message>
    <message>
        <source>Added the activity &quot;%1&quot;.</source>
        <translation>Insatsen ”%1” är tillagd.</translation>
    </message>
    <message>
        <source>Activities: add</source>
        <translation>Insatser: lägg till</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Lägg till en insats</translation>
    </message>
    <message>
        <source>the activity&apos;s name</source>
        <translation>insatsens namn</translation>
    </message>
    <message>
        <source>individual or structural</source>
        <translation>individual (individinriktad) eller structural (strukturövergripande)</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>Say which questionnaire is counted: --group staff, or --questionnaire with its key.</source>
        <translation>Ange vilken enkät det gäller: --group staff, eller --questionnaire med enkätens nyckel.</translation>
    </message>
    <message>
        <source>State how many could be asked and were handed a questionnaire</source>
        <translation>Ange hur många som kunde tillfrågas och hur många som fick en enkät</translation>
    </message>
    <message>
        <source>respondent group with one questionnaire</source>
        <translation>respondentgrupp som har en enda enkät</translation>
    </message>
    <message>
        <source>the questionnaire&apos;s key, where the group has several</source>
        <translation>enkätens nyckel, när gruppen har flera</translation>
    </message>
    <message>
        <source>how many could be asked</source>
        <translation>hur många som kunde tillfrågas</translation>
    </message>
    <message>
        <source>how many were handed a questionnaire</source>
        <translation>hur många som fick en enkät</translation>
    </message>
    <message>
        <source>Print a round&apos;s figures</source>
        <translation>Skriv ut mätomgångens siffror</translation>
    </message>
    <message>
        <source>the questionnaire&apos;s key; all unless given</source>
        <translation>enkätens nyckel; alla om inget anges</translation>
    </message>
    <message>
        <source>count the questions of this version; the current one unless given</source>
        <translation>räkna frågorna i den här versionen; den gällande om inget anges</translation>
    </message>
    <message>
        <source>question or indicator</source>
        <translation>question (fråga) eller indicator (indikator)</translation>
    </message>
    <message>
        <source>Wrote the report %1.</source>
        <translation>Rapporten %1 är sparad.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote the submission %1 with %n response(s).</source>
        <translation>
            <numerusform>Inlämningsfilen %1 är sparad, med %n svar.</numerusform>
            <numerusform>Inlämningsfilen %1 är sparad, med %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file to make</source>
        <translation>filen som ska skapas</translation>
    </message>
    <message>
        <source>Write a round&apos;s results as .xlsx or .csv</source>
        <translation>Spara mätomgångens resultat som .xlsx eller .csv</translation>
    </message>
    <message>
        <source>Write a round&apos;s submission file</source>
        <translation>Spara mätomgångens inlämningsfil</translation>
    </message>
    <message>
        <source>Made %1 with the definition &quot;%2&quot;.</source>
        <translation>%1 är skapad med definitionen ”%2”.</translation>
    </message>
    <message>
        <source>Make a new store file</source>
        <translation>Skapa en ny fil</translation>
    </message>
    <message>
        <source>the file to make (*.ljuspunkt)</source>
        <translation>filen som ska skapas (*.ljuspunkt)</translation>
    </message>
    <message>
        <source>the federation&apos;s name</source>
        <translation>förbundets namn</translation>
    </message>
    <message>
        <source>definition file; the bundled example unless given</source>
        <translation>definitionsfil; exemplet som följer med om inget anges</translation>
    </message>
    <message>
        <source>Nothing was imported from %1:</source>
        <translation>Inget hämtades in från %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) can be imported.</source>
        <translation>
            <numerusform>%n svar kan hämtas in.</numerusform>
            <numerusform>%n svar kan hämtas in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) imported.</source>
        <translation>
            <numerusform>%n svar hämtades in.</numerusform>
            <numerusform>%n svar hämtades in.</numerusform>
        </translation>
    </message>
    <message>
        <source>New activities: %1.</source>
        <translation>Nya insatser: %1.</translation>
    </message>
    <message>
        <source>Bring in responses from a CSV file</source>
        <translation>Hämta in svar från en CSV-fil</translation>
    </message>
    <message>
        <source>CSV, one row per response</source>
        <translation>CSV, en rad per enkät</translation>
    </message>
    <message>
        <source>the questionnaire&apos;s key</source>
        <translation>enkätens nyckel</translation>
    </message>
    <message>
        <source>the questionnaire version, for rows that do not say</source>
        <translation>enkätens version, för rader som inte anger någon</translation>
    </message>
    <message>
        <source>only look whether it would work</source>
        <translation>kontrollera bara om det skulle gå</translation>
    </message>
    <message>
        <source>%1: all is well.</source>
        <translation>%1: allt är i ordning.</translation>
    </message>
    <message>
        <source>Backed up to %1, opened and checked.</source>
        <translation>Säkerhetskopian %1 är skapad, öppnad och kontrollerad.</translation>
    </message>
    <message>
        <source>Made the demo federation %1. All answers are invented.</source>
        <translation>Demoförbundet %1 är skapat. Alla svar är påhittade.</translation>
    </message>
    <message>
        <source>Look a store through for damage</source>
        <translation>Leta efter skador i en fil</translation>
    </message>
    <message>
        <source>Copy a store and check the copy</source>
        <translation>Kopiera en fil och kontrollera kopian</translation>
    </message>
    <message>
        <source>Make a federation with invented answers</source>
        <translation>Skapa ett förbund med påhittade svar</translation>
    </message>
    <message>
        <source>the folder to make it in</source>
        <translation>mappen det ska skapas i</translation>
    </message>
    <message>
        <source>same number, same answers</source>
        <translation>samma tal ger samma svar</translation>
    </message>
    <message>
        <source>how many responses</source>
        <translation>hur många svar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Väljare</translation>
    </message>
    <message>
        <source>Show the version and stop</source>
        <translation>Visa versionen och avsluta</translation>
    </message>
    <message>
        <source>What was to be printed could not be written. Check the disk or where the output goes.</source>
        <translation>Det som skulle skrivas ut kunde inte skrivas. Kontrollera disken eller vart utskriften går.</translation>
    </message>
    <message>
        <source>State at least one number: --eligible or --handed-out.</source>
        <translation>Ange minst ett tal: --eligible eller --handed-out.</translation>
    </message>
    <message>
        <source>The round &quot;%1&quot; has no pile %2. The command &quot;batches&quot; lists them.</source>
        <translation>Mätomgången ”%1” har ingen bunt %2. Kommandot ”batches” listar dem som finns.</translation>
    </message>
    <message>
        <source>List a round&apos;s finished sheets</source>
        <translation>Lista mätomgångens färdiga enkäter</translation>
    </message>
    <message>
        <source>only this pile, by its number</source>
        <translation>bara den här bunten, med dess nummer</translation>
    </message>
    <message>
        <source>only what is to be looked at: any, or one reason</source>
        <translation>bara det som bör ses över: any (vad som helst) eller en viss orsak</translation>
    </message>
    <message>
        <source>List a round&apos;s piles, and how well they were keyed</source>
        <translation>Lista mätomgångens buntar, och hur rätt de är inmatade</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknade</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tackat nej</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Errors per 1 000</source>
        <translation>Fel per 1 000</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>good enough</source>
        <translation>det räcker</translation>
    </message>
    <message>
        <source>good enough as far as so few answers can tell</source>
        <translation>det räcker, så långt så få svar kan visa</translation>
    </message>
    <message>
        <source>key the pile again</source>
        <translation>mata in bunten igen</translation>
    </message>
    <message>
        <source>No sheet has anything to look at.</source>
        <translation>Ingen enkät har något att titta på.</translation>
    </message>
    <message>
        <source>No sheet has the remark &quot;%1&quot;.</source>
        <translation>Ingen enkät har anmärkningen ”%1”.</translation>
    </message>
    <message>
        <source>No finished sheet is of what was asked for.</source>
        <translation>Ingen färdig enkät stämmer med det du frågade efter.</translation>
    </message>
    <message>
        <source>The round &quot;%1&quot; has no finished sheets yet.</source>
        <translation>Mätomgången ”%1” har inga färdiga enkäter än.</translation>
    </message>
    <message>
        <source>The round &quot;%1&quot; has no piles yet.</source>
        <translation>Mätomgången ”%1” har inga buntar än.</translation>
    </message>
    <message>
        <source>csv or json for programs, text for people</source>
        <translation>csv eller json för program, text för människor</translation>
    </message>
    <message>
        <source>What must be given</source>
        <translation>Måste anges</translation>
    </message>
    <message>
        <source>required</source>
        <translation>krävs</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>there is no option %1. &quot;%2 --help&quot; lists those that there are.</source>
        <translation>väljaren %1 finns inte. ”%2 --help” visar vilka som finns.</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;. Choose one of: %2.</source>
        <translation>kommandot ”%1” finns inte. Välj ett av: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Put a name with spaces in quotation marks; &quot;%2 --help&quot; shows what belongs to the command.</source>
        <translation>”%1” är ett ord för mycket. Skriv namn med mellanslag inom citattecken; ”%2 --help” visar vad som hör till kommandot.</translation>
    </message>
    <message>
        <source>%1 is missing: %2. Add it.</source>
        <translation>%1 saknas: %2. Lägg till det.</translation>
    </message>
    <message>
        <source>a command is missing. Choose one of: %1.</source>
        <translation>kommando saknas. Välj ett av: %1.</translation>
    </message>
    <message>
        <source>%1 is there more than once. Write it once.</source>
        <translation>%1 står mer än en gång. Skriv det en gång.</translation>
    </message>
    <message>
        <source>%1 has no value: %2. Write it after %1.</source>
        <translation>%1 saknar värde: %2. Skriv det efter %1.</translation>
    </message>
    <message>
        <source>this cannot be understood. &quot;%1 --help&quot; shows how it is written.</source>
        <translation>det här går inte att förstå. ”%1 --help” visar hur det skrivs.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>TAL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of its values. Choose one of: %2.</source>
        <translation>”%1” finns inte bland värdena. Välj ett av: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will not do. Write a whole number, %2 or more.</source>
        <translation>”%1” går inte. Skriv ett heltal, %2 eller mer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will not do. Write a whole number from %2 to %3.</source>
        <translation>”%1” går inte. Skriv ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>The list of &quot;%1&quot; has no line &quot;%2&quot;. The command &quot;handouts list&quot; shows those there are.</source>
        <translation>Listan för ”%1” har ingen rad ”%2”. Kommandot ”handouts list” visar vilka som finns.</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Kontrollera: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: %n cell(s) cannot be read.</source>
        <translation>
            <numerusform>Ingenting lades till: %n cell kan inte läsas.</numerusform>
            <numerusform>Ingenting lades till: %n celler kan inte läsas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be added.</source>
        <translation>
            <numerusform>%n rad kan läggas till.</numerusform>
            <numerusform>%n rader kan läggas till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added.</source>
        <translation>
            <numerusform>%n rad är tillagd.</numerusform>
            <numerusform>%n rader är tillagda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purging takes all codes and notes of the round away for good, here and in its backups; the numbers stay. Add --yes when that is what you want.</source>
        <translation>Gallringen tar bort mätomgångens alla koder och anteckningar för gott, här och i säkerhetskopiorna; antalen blir kvar. Lägg till --yes om det är vad du vill.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) purged; their numbers stay.</source>
        <translation>
            <numerusform>%n rad är gallrad; antalet är kvar.</numerusform>
            <numerusform>%n rader är gallrade; antalen är kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purged in the backup %1 too.</source>
        <translation>Gallrad även i säkerhetskopian %1.</translation>
    </message>
    <message>
        <source>Some backups could not be purged:</source>
        <translation>Några säkerhetskopior kunde inte gallras:</translation>
    </message>
    <message>
        <source>Mark a line of an activity&apos;s list</source>
        <translation>Markera en rad i en insats lista</translation>
    </message>
    <message>
        <source>the line&apos;s code</source>
        <translation>radens kod</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>vad som gjordes</translation>
    </message>
    <message>
        <source>only the line of this one, by its key</source>
        <translation>bara raden för den här, med dess nyckel</translation>
    </message>
    <message>
        <source>the day, YYYY-MM-DD; today unless given</source>
        <translation>dagen, ÅÅÅÅ-MM-DD; i dag om inget anges</translation>
    </message>
    <message>
        <source>why, for outside_target</source>
        <translation>varför, för outside_target</translation>
    </message>
    <message>
        <source>Read a list (CSV or XLSX) into an activity&apos;s list</source>
        <translation>Läs in en lista (CSV eller XLSX) i en insats lista</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>listan</translation>
    </message>
    <message>
        <source>its key, for lines that do not say which</source>
        <translation>dess nyckel, för rader som inte säger vilken</translation>
    </message>
    <message>
        <source>only look whether it can be read</source>
        <translation>bara se om den går att läsa</translation>
    </message>
    <message>
        <source>Hand-outs: status, list, mark, import, purge, calendar</source>
        <translation>Utdelning: läget, listor, markera, läsa in, gallra, kalender</translation>
    </message>
    <message>
        <source>Print who has been offered what, what is missing first</source>
        <translation>Skriv ut vilka som erbjudits vad, det som saknas först</translation>
    </message>
    <message>
        <source>Print an activity&apos;s list</source>
        <translation>Skriv ut en insats lista</translation>
    </message>
    <message>
        <source>Take the lists of a round away; their numbers stay</source>
        <translation>Gallra en mätomgångs listor; antalen blir kvar</translation>
    </message>
    <message>
        <source>it cannot be taken back, and is meant</source>
        <translation>det går inte att ångra, och är meningen</translation>
    </message>
    <message>
        <source>Write the round&apos;s days for a calendar (.ics)</source>
        <translation>Skriv mätomgångens dagar till en kalender (.ics)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen som ska skrivas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) marked.</source>
        <translation>
            <numerusform>%n rad är markerad.</numerusform>
            <numerusform>%n rader är markerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check its name, and that you may read it.</source>
        <translation>%1 kan inte öppnas. Kontrollera namnet och att du får läsa filen.</translation>
    </message>
    <message>
        <source>The round &quot;%1&quot; runs until %2. Purge its lists when it is over.</source>
        <translation>Mätomgången ”%1” pågår till %2. Gallra listorna när den är slut.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; stands in more than one questionnaire. Say which with --questionnaire.</source>
        <translation>Koden ”%1” finns för flera enkäter. Ange vilken med --questionnaire.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n response(s), one by one, to %1. The file is the federation&apos;s own and not for publishing.</source>
        <translation>
            <numerusform>%n svar är sparat i %1. Filen är förbundets egen och ska inte publiceras.</numerusform>
            <numerusform>%n svar är sparade, vart och ett för sig, i %1. Filen är förbundets egen och ska inte publiceras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one questionnaire&apos;s answers, one by one, as .sav (SPSS) or .csv; the file is the federation&apos;s own and not for publishing: few answers are not hidden in it</source>
        <translation>Spara en enkäts svar, vart och ett för sig, som .sav (SPSS) eller .csv; filen är förbundets egen och ska inte publiceras: få svar döljs inte i den</translation>
    </message>
    <message>
        <source>%1 can be used: %2 (%3). Source: %4</source>
        <translation>%1 kan användas: %2 (%3). Källa: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n federation(s)</source>
        <translation>
            <numerusform>%n förbund</numerusform>
            <numerusform>%n förbund</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote the national values %1.</source>
        <translation>Riksvärdena %1 är skrivna.</translation>
    </message>
    <message>
        <source>National values stand in a file. Name it with --national FILE.</source>
        <translation>Riksvärden finns i en fil. Ange den med --national FIL.</translation>
    </message>
    <message>
        <source>National values: check, write</source>
        <translation>Riksvärden: kontrollera, skriva</translation>
    </message>
    <message>
        <source>Check a file of national values</source>
        <translation>Kontrollera en fil med riksvärden</translation>
    </message>
    <message>
        <source>national values (*.riksvarden.json)</source>
        <translation>riksvärden (*.riksvarden.json)</translation>
    </message>
    <message>
        <source>Write a round&apos;s answers as national values</source>
        <translation>Skriv en mätomgångs svar som riksvärden</translation>
    </message>
    <message>
        <source>where the answers come from</source>
        <translation>var svaren kommer ifrån</translation>
    </message>
    <message>
        <source>how many federations the answers come from</source>
        <translation>hur många förbund svaren kommer från</translation>
    </message>
    <message>
        <source>the file of national values for --by national</source>
        <translation>filen med riksvärden till --by national</translation>
    </message>
    <message>
        <source>only responses of this sex, by its code</source>
        <translation>bara svar från detta kön, med dess kod</translation>
    </message>
    <message>
        <source>only responses of this activity, by its name</source>
        <translation>bara svar från den här insatsen, med dess namn</translation>
    </message>
    <message>
        <source>only responses of this municipality&apos;s activities</source>
        <translation>bara svar från den här kommunens insatser</translation>
    </message>
    <message>
        <source>only papers in this language, by its code</source>
        <translation>bara enkäter på det här språket, med dess kod</translation>
    </message>
    <message>
        <source>only papers of this version</source>
        <translation>bara enkäter i den här versionen</translation>
    </message>
    <message>
        <source>compare by this; questionnaire for indicators only</source>
        <translation>jämför efter detta; questionnaire bara för indikatorer</translation>
    </message>
    <message>
        <source>%1 has no sheets. Leave --sheet out.</source>
        <translation>%1 har inga blad. Utelämna --sheet.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;, but these: %3.</source>
        <translation>%1 har inget blad ”%2”, men dessa: %3.</translation>
    </message>
    <message>
        <source>Columns that were not read: %1.</source>
        <translation>Kolumner som inte lästes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added: the list has %n of the lines already. --leave-out leaves them out.</source>
        <translation>
            <numerusform>Ingenting lades till: %n av raderna finns redan i listan. Med --leave-out utelämnas den.</numerusform>
            <numerusform>Ingenting lades till: %n av raderna finns redan i listan. Med --leave-out utelämnas de.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no line of a list. Check the file, and the sheet.</source>
        <translation>%1 har ingen rad att läsa in. Kontrollera filen och bladet.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Utelämnad: %1</translation>
    </message>
    <message>
        <source>the sheet of a workbook, by its name; the first unless given</source>
        <translation>bladet i en arbetsbok, vid namn; annars det första</translation>
    </message>
    <message>
        <source>leave out the lines whose codes the list has already, and say which</source>
        <translation>utelämna raderna vars koder redan finns i listan, och säg vilka</translation>
    </message>
    <message>
        <source>who answered, by sex or language; few are not told</source>
        <translation>vilka som svarat, efter kön eller språk; få svar visas inte</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;; the question has none yet. Add it with &quot;texts themes --add&quot;.</source>
        <translation>Det finns inget tema ”%1”; frågan har inga än. Lägg till det med ”texts themes --add”.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Det finns inget tema ”%1”. Välj ett av dessa: %2.</translation>
    </message>
    <message>
        <source>Nobody has written anything there yet.</source>
        <translation>Ingen har skrivit något där än.</translation>
    </message>
    <message>
        <source>There is no text %1; they go from 1 to %2. &quot;texts list&quot; numbers them.</source>
        <translation>Det finns ingen text %1; de går från 1 till %2. ”texts list” numrerar dem.</translation>
    </message>
    <message>
        <source>No text is of what was asked for.</source>
        <translation>Ingen text är av det som efterfrågas.</translation>
    </message>
    <message>
        <source>Give one of --add, --rename and --remove at a time.</source>
        <translation>Ange en av --add, --rename och --remove åt gången.</translation>
    </message>
    <message>
        <source>--rename and --to belong together: the name it has and the one it gets.</source>
        <translation>--rename och --to hör ihop: namnet som temat har och namnet som det får.</translation>
    </message>
    <message>
        <source>The question has no themes yet. Add one with --add.</source>
        <translation>Frågan har inga teman än. Lägg till ett med --add.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n text(s) away from &quot;%1&quot;.</source>
        <translation>
            <numerusform>Tog bort %n text från ”%1”.</numerusform>
            <numerusform>Tog bort %n texter från ”%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n text(s) under &quot;%1&quot;.</source>
        <translation>
            <numerusform>Lade %n text under ”%1”.</numerusform>
            <numerusform>Lade %n texter under ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) may hold personal data. Look at each in the window, or give --mask or --leave-out:</source>
        <translation>
            <numerusform>%n text kan innehålla personuppgifter. Titta på den i fönstret, eller ange --mask eller --leave-out:</numerusform>
            <numerusform>%n texter kan innehålla personuppgifter. Titta på var och en i fönstret, eller ange --mask eller --leave-out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 with %n quote(s).</source>
        <translation>
            <numerusform>Skrev %1 med %n citat.</numerusform>
            <numerusform>Skrev %1 med %n citat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden, since few wrote: %1.</source>
        <translation>Dolt, eftersom få har skrivit: %1.</translation>
    </message>
    <message>
        <source>the free-text question&apos;s key</source>
        <translation>fritextfrågans nyckel</translation>
    </message>
    <message>
        <source>numbers of texts, as &quot;texts list&quot; gives them: 3,7</source>
        <translation>texternas nummer, som ”texts list” ger dem: 3,7</translation>
    </message>
    <message>
        <source>only texts with all these words</source>
        <translation>bara texter med alla dessa ord</translation>
    </message>
    <message>
        <source>only texts under this theme</source>
        <translation>bara texter under det här temat</translation>
    </message>
    <message>
        <source>Print a question&apos;s themes with how many texts they have, or change them</source>
        <translation>Skriv ut en frågas teman med antalet texter, eller ändra dem</translation>
    </message>
    <message>
        <source>a new theme</source>
        <translation>ett nytt tema</translation>
    </message>
    <message>
        <source>a theme that gets another name, with --to</source>
        <translation>ett tema som får ett annat namn, tillsammans med --to</translation>
    </message>
    <message>
        <source>the other name</source>
        <translation>det nya namnet</translation>
    </message>
    <message>
        <source>a theme that is taken away; its texts stay</source>
        <translation>ett tema som tas bort; texterna blir kvar</translation>
    </message>
    <message>
        <source>Write texts as quotes that may leave the program</source>
        <translation>Skriv texter som citat som får lämna programmet</translation>
    </message>
    <message>
        <source>put them under headings: theme or activity</source>
        <translation>lägg dem under rubriker: theme (tema) eller activity (insats)</translation>
    </message>
    <message>
        <source>mask what may be personal data</source>
        <translation>dölj det som kan vara personuppgifter</translation>
    </message>
    <message>
        <source>leave texts out that may hold personal data</source>
        <translation>utelämna texter som kan innehålla personuppgifter</translation>
    </message>
    <message>
        <source>the file to make: .xlsx, .csv or .txt</source>
        <translation>filen som ska skapas: .xlsx, .csv eller .txt</translation>
    </message>
    <message>
        <source>Free texts: list, themes, mark, quotes</source>
        <translation>Fritext: list, themes, mark, quotes</translation>
    </message>
    <message>
        <source>Print a question&apos;s free texts, personal data masked</source>
        <translation>Skriv ut en frågas fritextsvar med personuppgifterna dolda</translation>
    </message>
    <message>
        <source>Put texts under a theme</source>
        <translation>Lägg texter under ett tema</translation>
    </message>
    <message>
        <source>the theme&apos;s name</source>
        <translation>temats namn</translation>
    </message>
    <message>
        <source>take them away from it instead</source>
        <translation>ta bort dem därifrån i stället</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Keyed wrongly</source>
        <translation>Felinmatat</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Ändringen ångrad</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file could not be read. Check that it can be opened and try again.</source>
        <translation>Filen kunde inte läsas. Kontrollera att den går att öppna och försök igen.</translation>
    </message>
    <message>
        <source>Line %1: a field begins with a quotation mark but does not end with one. Put one at its end, or take the first one away.</source>
        <translation>Rad %1: ett fält börjar med citattecken men slutar inte med ett. Sätt ett i slutet, eller ta bort det första.</translation>
    </message>
    <message>
        <source>Line %1: there is text after a closing quotation mark. Remove it, or double the quotation marks that are part of the text.</source>
        <translation>Rad %1: det står text efter ett avslutande citattecken. Ta bort den, eller dubblera de citattecken som hör till texten.</translation>
    </message>
    <message>
        <source>The row that begins in line %1 is too long. Check the quotation marks in it.</source>
        <translation>Raden som börjar på rad %1 är för lång. Kontrollera citattecknen i den.</translation>
    </message>
</context>
<context>
    <name>Cut</name>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Enkätens språk</translation>
    </message>
    <message>
        <source>Version of the paper</source>
        <translation>Enkätversion</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Tidigare mätomgångar</translation>
    </message>
    <message>
        <source>National values</source>
        <translation>Riksvärden</translation>
    </message>
    <message>
        <source>Respondent group</source>
        <translation>Respondentgrupp</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 cannot be opened: Qt&apos;s driver for SQLite is missing. Install the program again.</source>
        <translation>%1 kan inte öppnas: Qt:s drivrutin för SQLite saknas. Installera programmet igen.</translation>
    </message>
    <message>
        <source>%1 is open read-only. Open it for writing to change it.</source>
        <translation>%1 är öppen bara för läsning. Öppna den för skrivning om du vill ändra något.</translation>
    </message>
</context>
<context>
    <name>DefinitionFiles</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Filen %1 finns inte. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a definition file (*.instrument.json).</source>
        <translation>%1 är en mapp. Välj en definitionsfil (*.instrument.json).</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open the file.</source>
        <translation>%1 kunde inte läsas. Kontrollera att du får öppna filen.</translation>
    </message>
    <message>
        <source>%1 is too large to be a definition. Choose a file that ends in .instrument.json.</source>
        <translation>%1 är för stor för att vara en definition. Välj en fil som slutar på .instrument.json.</translation>
    </message>
    <message>
        <source>The definition %1 cannot be used. %2</source>
        <translation>Definitionen %1 kan inte användas. %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n more problem(s))</source>
        <translation>
            <numerusform>(%n fel till)</numerusform>
            <numerusform>(%n fel till)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The folder %1 cannot be made. Choose a folder where you may save files.</source>
        <translation>Mappen %1 kan inte skapas. Välj en mapp där du får spara filer.</translation>
    </message>
</context>
<context>
    <name>DeviceWriting</name>
    <message>
        <source>The file could not be written: the disk is full. Make room or choose another folder.</source>
        <translation>Filen kunde inte sparas: disken är full. Gör plats eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk or choose another folder.</source>
        <translation>Filen kunde inte sparas. Kontrollera disken eller välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>The list</source>
        <translation>Listan</translation>
    </message>
    <message>
        <source>A date in it lies outside the round.</source>
        <translation>Ett datum i den ligger utanför mätomgången.</translation>
    </message>
    <message>
        <source>Mend the date, or move the line to the round it belongs to.</source>
        <translation>Rätta datumet, eller flytta raden till den mätomgång den hör till.</translation>
    </message>
    <message>
        <source>A date in it lies outside the activity&apos;s own dates.</source>
        <translation>Ett datum i den ligger utanför insatsens egna datum.</translation>
    </message>
    <message>
        <source>Mend the date, or the activity&apos;s dates on the page Federation.</source>
        <translation>Rätta datumet, eller insatsens datum på sidan Förbundet.</translation>
    </message>
    <message>
        <source>Two counts</source>
        <translation>Två räkningar</translation>
    </message>
    <message>
        <source>Numbers were stated beside the list, and they differ from it. The list holds.</source>
        <translation>Det finns antal angivna vid sidan av listan, och de skiljer sig från den. Listan gäller.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Answers are keyed, but nothing is said to be handed out.</source>
        <translation>Svar är inmatade, men ingenting är angivet som utdelat.</translation>
    </message>
    <message>
        <source>State how many were handed out, or mark them in the list.</source>
        <translation>Ange hur många som delats ut, eller markera dem i listan.</translation>
    </message>
    <message>
        <source>Take the stated numbers away, or the lines of the list.</source>
        <translation>Ta bort de angivna antalen, eller raderna i listan.</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>Insatsen</translation>
    </message>
    <message>
        <source>It does not run in this round, but has answers or numbers in it.</source>
        <translation>Den pågår inte under mätomgången, men har svar eller antal i den.</translation>
    </message>
    <message>
        <source>Mend its dates on the page Federation, or move them to the round they belong to.</source>
        <translation>Rätta dess datum på sidan Förbundet, eller flytta dem till den mätomgång de hör till.</translation>
    </message>
</context>
<context>
    <name>EntryPaper</name>
    <message>
        <source>Tick all that are ticked on the paper, then Enter.</source>
        <translation>Kryssa för allt som är kryssat på pappret, sedan Enter.</translation>
    </message>
    <message>
        <source>A date as 2026-12-31 or 31/12.</source>
        <translation>Ett datum som 2026-12-31 eller 31/12.</translation>
    </message>
    <message>
        <source>Expected: %1 to %2.</source>
        <translation>Rimligt: %1 till %2.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Genomgång</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Registrerat: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: fråga %2.</translation>
    </message>
    <message>
        <source>Unanswered: %1.</source>
        <translation>Utan svar: fråga %1.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Alla frågor har ett svar.</translation>
    </message>
    <message>
        <source>Enter finishes the form.</source>
        <translation>Enter avslutar enkäten.</translation>
    </message>
    <message>
        <source>Enter finishes the form; what is unanswered becomes blank.</source>
        <translation>Enter avslutar enkäten; det som saknar svar räknas som tomt.</translation>
    </message>
    <message>
        <source>Look back: %1</source>
        <translation>Genomgång: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Fråga %1 av %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>registrerat: %1</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Utan svar</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter makes a new line. No names and no identity numbers.</source>
        <translation>Enter går vidare, Ctrl+Enter ger en ny rad. Inga namn och inga personnummer.</translation>
    </message>
    <message>
        <source>Enter goes on to the next sheet.</source>
        <translation>Enter går vidare till nästa enkät.</translation>
    </message>
    <message>
        <source>Enter closes the sheet.</source>
        <translation>Enter stänger enkäten.</translation>
    </message>
    <message>
        <source>Nothing is answered: Enter counts the sheet among the pile&apos;s blank ones.</source>
        <translation>Inget är besvarat: Enter räknar enkäten som tom i bunten.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Positive options together</source>
        <translation>Positiva alternativ tillsammans</translation>
    </message>
    <message>
        <source>All responses</source>
        <translation>Alla enkäter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Tidigast</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lägst</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Answered, the base of the shares</source>
        <translation>Har svarat, bas för andelarna</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Har svarat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Few answers</source>
        <translation>Få svar</translation>
    </message>
    <message>
        <source>Internal non-response together</source>
        <translation>Internt bortfall sammanlagt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>Hidden: too few answers</source>
        <translation>Dolt för att skydda få svar</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Annan lydelse</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ställdes inte</translation>
    </message>
</context>
<context>
    <name>FileOutput</name>
    <message>
        <source>%1 could not be written: the disk is full. Make room or choose another folder.</source>
        <translation>%1 kunde inte sparas: disken är full. Gör plats eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder that exists and where you may save files.</source>
        <translation>%1 kan inte sparas. Välj en mapp som finns och där du får spara filer.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk or choose another folder.</source>
        <translation>%1 kunde inte sparas. Kontrollera disken eller välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>The same was found twice on one sheet. Note it once.</source>
        <translation>Samma sak är noterad två gånger på en enkät. Notera den en gång.</translation>
    </message>
</context>
<context>
    <name>FormWork</name>
    <message>
        <source>Version &quot;%1&quot; of the questionnaire &quot;%2&quot; has no variant &quot;%3&quot;. Choose another variant.</source>
        <translation>Version ”%1” av enkäten ”%2” har ingen variant ”%3”. Välj en annan variant.</translation>
    </message>
    <message>
        <source>This is the look back: there is no question to answer here. Go back to one.</source>
        <translation>Det här är genomgången: här finns ingen fråga att svara på. Gå tillbaka till en fråga.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Kön inte angivet</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Insats %1</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Ingen insats</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Ingen kommun</translation>
    </message>
    <message>
        <source>Language not stated</source>
        <translation>Språk saknas</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Name with surname</source>
        <translation>Namn med efternamn</translation>
    </message>
    <message>
        <source>It looks like personal data (%1), which the list must not hold.</source>
        <translation>Det ser ut som en personuppgift (%1), och sådana får inte stå i listan.</translation>
    </message>
    <message>
        <source>Use the activity&apos;s own running number or code, which means nothing outside it.</source>
        <translation>Använd insatsens eget löpnummer eller kod, som inte säger något utanför insatsen.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Ej erbjuden</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelad</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Tackat nej</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ej nåbar</translation>
    </message>
    <message>
        <source>Outside the target group</source>
        <translation>Utanför målgruppen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>The line has no code.</source>
        <translation>Raden saknar kod.</translation>
    </message>
    <message>
        <source>Give it a running number or a code.</source>
        <translation>Ge den ett löpnummer eller en kod.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Den är längre än %1 tecken.</translation>
    </message>
    <message>
        <source>Shorten it; what is to be remembered can stand in the note.</source>
        <translation>Korta den; det som ska kommas ihåg kan stå i anteckningen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>It is missing, though the participant is not to be asked.</source>
        <translation>Det saknas, fast deltagaren inte ska tillfrågas.</translation>
    </message>
    <message>
        <source>Say in a few words why the participant is outside the target group.</source>
        <translation>Skriv med några ord varför deltagaren är utanför målgruppen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>There is one, though nothing has been offered.</source>
        <translation>Det finns ett, fast ingenting har erbjudits.</translation>
    </message>
    <message>
        <source>Leave it out, or state what was done that day.</source>
        <translation>Ta bort det, eller ange vad som gjordes den dagen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Take it away, or write it so that nobody outside the activity knows who is meant.</source>
        <translation>Ta bort det, eller skriv så att ingen utanför insatsen förstår vem som avses.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>“%1” is no language that is known.</source>
        <translation>”%1” är inget känt språk.</translation>
    </message>
    <message>
        <source>Write its name or its two-letter code, such as sv.</source>
        <translation>Skriv språkets namn eller dess kod med två bokstäver, till exempel sv.</translation>
    </message>
</context>
<context>
    <name>HandOutCounts</name>
    <message>
        <source>The number is below zero.</source>
        <translation>Talet är mindre än noll.</translation>
    </message>
    <message>
        <source>Write zero or more, or leave it empty when it is not known.</source>
        <translation>Skriv noll eller mer, eller lämna tomt om det inte är känt.</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Möjliga</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelade</translation>
    </message>
</context>
<context>
    <name>HandOutPrints</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Hand-outs, %1</source>
        <translation>Utdelning, %1</translation>
    </message>
    <message>
        <source>Not offered the questionnaire yet, %1. Last day: %2.</source>
        <translation>Ej erbjudna enkäten än, %1. Sista dagen: %2.</translation>
    </message>
    <message>
        <source>You take part in %1. Tell us how it works for you.</source>
        <translation>Du deltar i %1. Berätta hur det fungerar för dig.</translation>
    </message>
    <message>
        <source>It is voluntary. Do not write your name: nobody is to know what you have answered.</source>
        <translation>Det är frivilligt. Skriv inte ditt namn: ingen ska veta vad just du har svarat.</translation>
    </message>
    <message>
        <source>Hand the questionnaire in no later than %1.</source>
        <translation>Lämna enkäten senast %1.</translation>
    </message>
</context>
<context>
    <name>HandOutTable</name>
    <message>
        <source>The cell holds a formula; its stored result “%1” was read.</source>
        <translation>Cellen innehåller en formel; dess sparade resultat ”%1” lästes.</translation>
    </message>
    <message>
        <source>Check that the result is up to date.</source>
        <translation>Kontrollera att resultatet är aktuellt.</translation>
    </message>
    <message>
        <source>The cell is part of a merged area; its text “%1” was read for each line.</source>
        <translation>Cellen ingår i ett sammanfogat område; texten ”%1” lästes för varje rad.</translation>
    </message>
    <message>
        <source>Check that it holds for this line.</source>
        <translation>Kontrollera att den gäller för den här raden.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result.</source>
        <translation>Cellen innehåller en formel utan resultat.</translation>
    </message>
    <message>
        <source>Open the list in the spreadsheet, save it, and read it again.</source>
        <translation>Öppna listan i kalkylprogrammet, spara den och läs in den igen.</translation>
    </message>
    <message>
        <source>The cell holds the error %1.</source>
        <translation>Cellen innehåller felet %1.</translation>
    </message>
    <message>
        <source>Mend the cell in the spreadsheet.</source>
        <translation>Rätta cellen i kalkylprogrammet.</translation>
    </message>
    <message>
        <source>“%1” is no status that is known.</source>
        <translation>”%1” är ingen känd status.</translation>
    </message>
    <message>
        <source>Write not offered, handed out, said no, not reached or outside the target group.</source>
        <translation>Skriv ej erbjuden, utdelad, tackat nej, ej nåbar eller utanför målgruppen.</translation>
    </message>
    <message>
        <source>“%1” is no language that is known.</source>
        <translation>”%1” är inget känt språk.</translation>
    </message>
    <message>
        <source>Write its name or its two-letter code, such as sv.</source>
        <translation>Skriv språkets namn eller dess kod med två bokstäver, till exempel sv.</translation>
    </message>
    <message>
        <source>“%1” names no questionnaire for participants, or more than one.</source>
        <translation>”%1” pekar inte ut någon deltagarenkät, eller pekar ut flera.</translation>
    </message>
    <message>
        <source>Write the questionnaire&apos;s title, or a word of it that no other has.</source>
        <translation>Skriv enkätens namn, eller ett ord ur det som ingen annan enkät har.</translation>
    </message>
    <message>
        <source>“%1” is no date with day, month and year.</source>
        <translation>”%1” är inget datum med dag, månad och år.</translation>
    </message>
    <message>
        <source>Write it as 2026-10-05.</source>
        <translation>Skriv det som 2026-10-05.</translation>
    </message>
    <message>
        <source>The date %1 has not come yet.</source>
        <translation>Datumet %1 har inte varit än.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Kontrollera året.</translation>
    </message>
    <message>
        <source>The code “%1” stands in the list already; that line was left as it is.</source>
        <translation>Koden ”%1” finns redan i listan; den raden lämnades som den är.</translation>
    </message>
    <message>
        <source>Give each participant a code of their own.</source>
        <translation>Ge varje deltagare en egen kod.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Hand-outs</source>
        <translation>Utdelningar</translation>
    </message>
    <message>
        <source>If something is new about the participant, change it in the list.</source>
        <translation>Ändra i listan om något är nytt om deltagaren.</translation>
    </message>
    <message>
        <source>The code “%1” stands in %2 too; only the first can be taken.</source>
        <translation>Koden ”%1” står även i %2; bara den första kan tas med.</translation>
    </message>
    <message>
        <source>The code looks like a date of birth or a part of an identity number.</source>
        <translation>Koden ser ut som ett födelsedatum eller en del av ett personnummer.</translation>
    </message>
    <message>
        <source>If it is one, use the activity&apos;s own running number or code.</source>
        <translation>Använd i så fall insatsens eget löpnummer eller egen kod.</translation>
    </message>
    <message>
        <source>The code “%1” is almost the same as “%2”, which stands in the list already.</source>
        <translation>Koden ”%1” är nästan samma som ”%2”, som redan finns i listan.</translation>
    </message>
    <message>
        <source>The code “%1” is almost the same as “%2” in %3.</source>
        <translation>Koden ”%1” är nästan samma som ”%2” i %3.</translation>
    </message>
    <message>
        <source>Check that they are two participants.</source>
        <translation>Kontrollera att det är två deltagare.</translation>
    </message>
    <message>
        <source>“%1” can mean that the questionnaire was not offered or that it was declined.</source>
        <translation>”%1” kan betyda att enkäten inte erbjöds eller att deltagaren tackade nej.</translation>
    </message>
    <message>
        <source>Write not offered or said no.</source>
        <translation>Skriv ej erbjuden eller tackat nej.</translation>
    </message>
    <message>
        <source>The number %1 was read as the date %2.</source>
        <translation>Talet %1 lästes som datumet %2.</translation>
    </message>
    <message>
        <source>Format the column as dates in the spreadsheet.</source>
        <translation>Formatera kolumnen som datum i kalkylprogrammet.</translation>
    </message>
    <message>
        <source>“%1” has no year; %2 was read.</source>
        <translation>”%1” saknar år; %2 lästes.</translation>
    </message>
    <message>
        <source>The date %1 is more than a year ago.</source>
        <translation>Datumet %1 är mer än ett år tillbaka.</translation>
    </message>
    <message>
        <source>The cell states %1, the date column %2, which was taken.</source>
        <translation>Cellen anger %1, datumkolumnen %2, som användes.</translation>
    </message>
    <message>
        <source>Check which is right.</source>
        <translation>Kontrollera vilket som stämmer.</translation>
    </message>
    <message>
        <source>The line states no questionnaire.</source>
        <translation>Raden anger ingen enkät.</translation>
    </message>
    <message>
        <source>Choose one for the lines that state none, or write it in a column.</source>
        <translation>Välj en för rader som inte anger någon, eller skriv den i en kolumn.</translation>
    </message>
</context>
<context>
    <name>HandOutWords</name>
    <message>
        <source>%1 could be asked: %2.</source>
        <translation>%1 möjliga: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more outside the target group.</source>
        <translation>
            <numerusform>%n till är utanför målgruppen.</numerusform>
            <numerusform>%n till är utanför målgruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have answered.</source>
        <translation>%1 av %2 har svarat.</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered.</source>
        <translation>
            <numerusform>%n har svarat.</numerusform>
            <numerusform>%n har svarat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The aim of %1 % is reached.</source>
        <translation>Målet %1 % är nått.</translation>
    </message>
    <message>
        <source>%1 more by %2 make %3 %.</source>
        <translation>%1 till senast %2 ger %3 %.</translation>
    </message>
    <message>
        <source>At this pace: %1.</source>
        <translation>I nuvarande takt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <translation>
            <numerusform>%n utdelad</numerusform>
            <numerusform>%n utdelade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not offered</source>
        <translation>
            <numerusform>%n ej erbjuden</numerusform>
            <numerusform>%n ej erbjudna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said no</source>
        <translation>
            <numerusform>%n tackat nej</numerusform>
            <numerusform>%n tackat nej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n ej nåbar</numerusform>
            <numerusform>%n ej nåbara</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>few</source>
        <translation>få</translation>
    </message>
    <message>
        <source>at this pace %1</source>
        <translation>i nuvarande takt %1</translation>
    </message>
    <message>
        <source>By sex: %1.</source>
        <translation>Efter kön: %1.</translation>
    </message>
    <message>
        <source>By the paper&apos;s language: %1.</source>
        <translation>Efter enkätens språk: %1.</translation>
    </message>
</context>
<context>
    <name>HandOutWork</name>
    <message>
        <source>The day %1 has not come yet. Check the year.</source>
        <translation>Dagen %1 har inte varit än. Kontrollera året.</translation>
    </message>
    <message>
        <source>A reason is kept only for who is outside the target group. Leave it out, or write a note.</source>
        <translation>Skäl sparas bara för den som är utanför målgruppen. Utelämna det, eller skriv en anteckning.</translation>
    </message>
    <message>
        <source>What is not offered has no day. Leave the day out.</source>
        <translation>Det som inte är erbjudet har ingen dag. Utelämna dagen.</translation>
    </message>
    <message>
        <source>The line “%1” is marked so since %2, and that day is kept. To give another, mark it as not offered first.</source>
        <translation>Raden ”%1” är markerad så sedan %2, och den dagen behålls. Markera den först som ej erbjuden för att ange en annan.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The change has no date. Enter the day it is made.</source>
        <translation>Ändringen saknar datum. Skriv vilken dag den görs.</translation>
    </message>
    <message>
        <source>The change has no reason. Enter why the answer is changed.</source>
        <translation>Ändringen saknar orsak. Skriv varför svaret ändras.</translation>
    </message>
    <message>
        <source>That sheet was removed meanwhile. Put it back before you correct it.</source>
        <translation>Enkäten har tagits bort under tiden. Ångra det innan du rättar den.</translation>
    </message>
    <message>
        <source>That sheet is still being keyed. Change the answer there, or finish it first.</source>
        <translation>Enkäten är inte avslutad. Ändra svaret där den matas in, eller avsluta den först.</translation>
    </message>
    <message>
        <source>A correction cannot be noted of an answer being keyed.</source>
        <translation>En rättelse kan inte noteras för ett svar som just matas in.</translation>
    </message>
    <message>
        <source>The reason for the change holds personal data. Leave the numbers and addresses out.</source>
        <translation>Orsaken innehåller personuppgifter. Ta bort nummer och adresser.</translation>
    </message>
</context>
<context>
    <name>ImportResponses</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Filen %1 finns inte. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open the file.</source>
        <translation>%1 kunde inte läsas. Kontrollera att du får öppna filen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportWriter</name>
    <message>
        <source>Row %1 of the import: %2 Nothing was imported.</source>
        <translation>Rad %1 i filen: %2 Inget hämtades in.</translation>
    </message>
    <message>
        <source>the questionnaire has no version “%1” with a variant “%2”.</source>
        <translation>enkäten har ingen version ”%1” med varianten ”%2”.</translation>
    </message>
    <message>
        <source>question %1 is not asked there, or cannot have that answer.</source>
        <translation>frågan %1 ställs inte där, eller kan inte ha det svaret.</translation>
    </message>
    <message>
        <source>there is no activity called “%1”; add it first.</source>
        <translation>det finns ingen insats som heter ”%1”; lägg till den först.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>The definition states no rule: no value is shown.</source>
        <translation>Definitionen anger ingen regel: inget värde visas.</translation>
    </message>
    <message>
        <source>Mean of the points of the chosen options; answers without points are left out.</source>
        <translation>Medelvärde av de valda alternativens poäng; svar utan poäng räknas inte med.</translation>
    </message>
    <message>
        <source>Share of the answers that are in a positive option, over all questions of the indicator.</source>
        <translation>Andel av svaren som är positiva, för alla indikatorns frågor tillsammans.</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>Official, checked against the original</source>
        <translation>Officiell, kontrollerad mot originalet</translation>
    </message>
    <message>
        <source>Entered by the federation, not checked</source>
        <translation>Inlagd av förbundet, inte kontrollerad</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
</context>
<context>
    <name>InstrumentChecks</name>
    <message>
        <source>“%1” is used twice.</source>
        <translation>”%1” används två gånger.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Ändra det ena av de två.</translation>
    </message>
    <message>
        <source>The text does not exist in the definition&apos;s first language, “%1”.</source>
        <translation>Texten finns inte på definitionens första språk, ”%1”.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Lägg till det.</translation>
    </message>
    <message>
        <source>The scale has two options for “don&apos;t know”.</source>
        <translation>Skalan har två alternativ för ”vet ej”.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behåll ett av dem.</translation>
    </message>
    <message>
        <source>The version is not later than the one before it.</source>
        <translation>Versionen är inte senare än den före.</translation>
    </message>
    <message>
        <source>Put the versions in order, oldest first, each with its own date.</source>
        <translation>Ordna versionerna med den äldsta först, var och en med eget datum.</translation>
    </message>
    <message>
        <source>The version has no question “%1” to leave out.</source>
        <translation>Versionen har ingen fråga ”%1” att utelämna.</translation>
    </message>
    <message>
        <source>Use the key of one of its questions.</source>
        <translation>Använd nyckeln till en av dess frågor.</translation>
    </message>
    <message>
        <source>The version asks for sex twice.</source>
        <translation>Versionen frågar om kön två gånger.</translation>
    </message>
    <message>
        <source>Keep one of the questions.</source>
        <translation>Behåll en av frågorna.</translation>
    </message>
    <message>
        <source>The question about sex is not the first.</source>
        <translation>Frågan om kön står inte först.</translation>
    </message>
    <message>
        <source>Put it before all other questions.</source>
        <translation>Sätt den före alla andra frågor.</translation>
    </message>
    <message>
        <source>The question about sex has the key “%1”.</source>
        <translation>Frågan om kön har nyckeln ”%1”.</translation>
    </message>
    <message>
        <source>Give it the key “%1”.</source>
        <translation>Ge den nyckeln ”%1”.</translation>
    </message>
    <message>
        <source>Only a single choice question can ask for sex.</source>
        <translation>Bara en fråga med ett svar kan fråga om kön.</translation>
    </message>
    <message>
        <source>Remove the role, or change the kind of question.</source>
        <translation>Ta bort rollen, eller ändra frågans typ.</translation>
    </message>
    <message>
        <source>“%1” is the name of a column of the response table.</source>
        <translation>”%1” är namnet på en kolumn i svarstabellen.</translation>
    </message>
    <message>
        <source>Use another key.</source>
        <translation>Använd en annan nyckel.</translation>
    </message>
    <message>
        <source>There is no scale “%1”.</source>
        <translation>Det finns ingen skala ”%1”.</translation>
    </message>
    <message>
        <source>Use the key of a scale, or add the scale.</source>
        <translation>Använd nyckeln till en skala, eller lägg till skalan.</translation>
    </message>
    <message>
        <source>The minimum is larger than the maximum.</source>
        <translation>Det minsta värdet är större än det största.</translation>
    </message>
    <message>
        <source>Correct one of them.</source>
        <translation>Rätta ett av dem.</translation>
    </message>
    <message>
        <source>The scale has no option “%1”.</source>
        <translation>Skalan har inget alternativ ”%1”.</translation>
    </message>
    <message>
        <source>Use the code of one of its options.</source>
        <translation>Använd koden för ett av dess alternativ.</translation>
    </message>
    <message>
        <source>“%1” means “don&apos;t know” and cannot count as positive.</source>
        <translation>”%1” betyder ”vet ej” och kan inte räknas som positivt.</translation>
    </message>
    <message>
        <source>Remove it from the list.</source>
        <translation>Ta bort det ur listan.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”.</source>
        <translation>Det finns ingen indikator ”%1”.</translation>
    </message>
    <message>
        <source>Use the key of an indicator, or add the indicator.</source>
        <translation>Använd nyckeln till en indikator, eller lägg till indikatorn.</translation>
    </message>
    <message>
        <source>The indicator&apos;s rule needs to know which options are positive.</source>
        <translation>Indikatorns regel måste veta vilka alternativ som är positiva.</translation>
    </message>
    <message>
        <source>List them in “positive”, or remove the indicator&apos;s rule.</source>
        <translation>Ange dem i ”positive”, eller ta bort indikatorns regel.</translation>
    </message>
    <message>
        <source>The indicator&apos;s rule is a mean of points, which needs single choice questions.</source>
        <translation>Indikatorns regel är ett medelvärde av poäng och kräver frågor med ett svar.</translation>
    </message>
    <message>
        <source>Change the kind of question, or remove it from the indicator.</source>
        <translation>Ändra frågans typ, eller ta bort den från indikatorn.</translation>
    </message>
    <message>
        <source>The indicator&apos;s rule is a mean of points, but no option of the scale has points.</source>
        <translation>Indikatorns regel är ett medelvärde av poäng, men inget alternativ i skalan har poäng.</translation>
    </message>
    <message>
        <source>Give the scale&apos;s options points, or remove the indicator&apos;s rule.</source>
        <translation>Ge skalans alternativ poäng, eller ta bort indikatorns regel.</translation>
    </message>
    <message>
        <source>Give the question another revision, or make it the same as before.</source>
        <translation>Ge frågan en ny revision, eller gör den likadan som förut.</translation>
    </message>
    <message>
        <source>The question was reworded, but its revision is the same as before.</source>
        <translation>Frågan har formulerats om, men har samma revision som förut.</translation>
    </message>
    <message>
        <source>The question changed its kind, but its revision is the same as before.</source>
        <translation>Frågan har bytt typ, men har samma revision som förut.</translation>
    </message>
    <message>
        <source>The question&apos;s options changed, but its revision is the same as before.</source>
        <translation>Frågans svarsalternativ har ändrats, men revisionen är densamma som förut.</translation>
    </message>
    <message>
        <source>The version has no question “%1” to go to.</source>
        <translation>Versionen har ingen fråga ”%1” att gå till.</translation>
    </message>
    <message>
        <source>“%1” does not come after this question.</source>
        <translation>”%1” kommer inte efter den här frågan.</translation>
    </message>
    <message>
        <source>Use the key of a question further on.</source>
        <translation>Använd nyckeln för en fråga längre fram.</translation>
    </message>
</context>
<context>
    <name>InstrumentFormat</name>
    <message>
        <source>Use at most 40 lower-case letters a–z, digits, hyphens and underscores.</source>
        <translation>Använd högst 40 tecken: små bokstäver a–z, siffror, bindestreck och understreck.</translation>
    </message>
    <message>
        <source>Use at most 32 letters A–Z, digits and underscores, beginning with a letter.</source>
        <translation>Använd högst 32 tecken: bokstäver A–Z, siffror och understreck, med en bokstav först.</translation>
    </message>
    <message>
        <source>Use at most 32 letters, digits, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>Använd högst 32 tecken: bokstäver, siffror, bindestreck och understreck, med en bokstav eller siffra först.</translation>
    </message>
    <message>
        <source>Use the language&apos;s two or three lower-case letters, such as “sv”.</source>
        <translation>Använd språkets två eller tre små bokstäver, till exempel ”sv”.</translation>
    </message>
    <message>
        <source>Choose another file, or write “%1” here if it is one.</source>
        <translation>Välj en annan fil, eller skriv ”%1” här om det är en definition.</translation>
    </message>
    <message>
        <source>Install the newest version of the program.</source>
        <translation>Installera den nyaste versionen av programmet.</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>hela dokumentet</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Välj en annan fil.</translation>
    </message>
    <message>
        <source>The text is not JSON here.</source>
        <translation>Texten är inte JSON här.</translation>
    </message>
    <message>
        <source>Look for a comma, quotation mark or bracket too many or too few at or just before this place.</source>
        <translation>Leta efter ett kommatecken, citattecken eller en parentes för mycket eller för litet här eller strax före.</translation>
    </message>
    <message>
        <source>The object has this field already.</source>
        <translation>Objektet har redan det här fältet.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Ta bort det ena av de två.</translation>
    </message>
    <message>
        <source>The file is larger than any such file can be.</source>
        <translation>Filen är större än någon sådan fil kan vara.</translation>
    </message>
    <message>
        <source>This is another kind of file.</source>
        <translation>Det här är en annan sorts fil.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of the program.</source>
        <translation>Filen är gjord av en nyare version av programmet.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>line %1, character %2</source>
        <translation>rad %1, tecken %2</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>hela dokumentet</translation>
    </message>
    <message>
        <source>This is not an object.</source>
        <translation>Det här är inget objekt.</translation>
    </message>
    <message>
        <source>Write its fields within braces { }.</source>
        <translation>Skriv fälten inom klamrar { }.</translation>
    </message>
    <message>
        <source>The field “%1” does not belong here.</source>
        <translation>Fältet ”%1” hör inte hemma här.</translation>
    </message>
    <message>
        <source>Remove it, or correct its name.</source>
        <translation>Ta bort det, eller rätta namnet.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Fältet ”%1” saknas.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Lägg till det.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Det här är ingen text.</translation>
    </message>
    <message>
        <source>Write a text within quotation marks.</source>
        <translation>Skriv en text inom citattecken.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Texten är tom.</translation>
    </message>
    <message>
        <source>Write something, or remove the field if it may be left out.</source>
        <translation>Skriv något, eller ta bort fältet om det får utelämnas.</translation>
    </message>
    <message>
        <source>This is not a list.</source>
        <translation>Det här är ingen lista.</translation>
    </message>
    <message>
        <source>Write its entries within brackets [ ].</source>
        <translation>Skriv listans delar inom hakparenteser [ ].</translation>
    </message>
    <message>
        <source>The list is too short.</source>
        <translation>Listan är för kort.</translation>
    </message>
    <message numerus="yes">
        <source>Give it at least %n entries.</source>
        <translation>
            <numerusform>Den behöver minst %n del.</numerusform>
            <numerusform>Den behöver minst %n delar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation>Listan är för lång.</translation>
    </message>
    <message numerus="yes">
        <source>Give it at most %n entries.</source>
        <translation>
            <numerusform>Den får ha högst %n del.</numerusform>
            <numerusform>Den får ha högst %n delar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>”%1” kan inte användas här.</translation>
    </message>
    <message>
        <source>“%1” is in the list twice.</source>
        <translation>”%1” står två gånger i listan.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Ta bort den ena.</translation>
    </message>
    <message>
        <source>Write it in at least one language, such as “sv”.</source>
        <translation>Skriv den på minst ett språk, till exempel ”sv”.</translation>
    </message>
    <message>
        <source>“%1” is not a language code.</source>
        <translation>”%1” är ingen språkkod.</translation>
    </message>
    <message>
        <source>Use two or three lower-case letters, such as “sv”.</source>
        <translation>Använd två eller tre små bokstäver, till exempel ”sv”.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Det här är inget tal.</translation>
    </message>
    <message>
        <source>Write a number without quotation marks, with a decimal point if it needs one.</source>
        <translation>Skriv ett tal utan citattecken, med decimalpunkt om det behövs.</translation>
    </message>
    <message>
        <source>This is not a whole number from 1 upwards.</source>
        <translation>Det här är inget heltal från 1 och uppåt.</translation>
    </message>
    <message>
        <source>Write 1, 2, 3 or more, without quotation marks.</source>
        <translation>Skriv 1, 2, 3 eller mer, utan citattecken.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Det här är varken true eller false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>Skriv true eller false, utan citattecken.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>”%1” är inget datum.</translation>
    </message>
    <message>
        <source>Write a day that exists as year, month and day, such as 2024-01-31.</source>
        <translation>Skriv en dag som finns, som år, månad och dag: 2024-01-31.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Använd något av dessa: %1.</translation>
    </message>
    <message>
        <source>This is not a whole number from 0 to 100 million.</source>
        <translation>Det här är inget heltal från 0 till 100 miljoner.</translation>
    </message>
    <message>
        <source>Write 0, 1, 2 or more, without quotation marks.</source>
        <translation>Skriv 0, 1, 2 eller mer, utan citattecken.</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>Sheet %1 was removed since and cannot be taken back. The next undo goes to the sheet before it.</source>
        <translation>Enkät %1 har tagits bort sedan dess och kan inte tas tillbaka. Nästa ångra går till enkäten före.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>There is no questionnaire &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Det finns ingen enkät ”%1”. Välj någon av: %2.</translation>
    </message>
    <message>
        <source>The definition has no questionnaire for the group &quot;%1&quot;.</source>
        <translation>Definitionen har ingen enkät för gruppen ”%1”.</translation>
    </message>
    <message>
        <source>The group &quot;%1&quot; has several questionnaires. Say which with --questionnaire: %2.</source>
        <translation>Gruppen ”%1” har flera enkäter. Ange vilken med --questionnaire: %2.</translation>
    </message>
    <message>
        <source>The questionnaire &quot;%1&quot; has no version &quot;%2&quot;. Choose one of: %3.</source>
        <translation>Enkäten ”%1” har ingen version ”%2”. Välj någon av: %3.</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>%1 could not be brought up to date: rows of it refer to nothing. Nothing was changed; go back to a backup.</source>
        <translation>%1 kunde inte uppdateras: rader i den hör inte till något. Inget har ändrats; gå tillbaka till en säkerhetskopia.</translation>
    </message>
</context>
<context>
    <name>NationalFile</name>
    <message>
        <source>National values are those of all answers. Compare them by nothing.</source>
        <translation>Riksvärden gäller alla svar tillsammans. Välj att inte jämföra.</translation>
    </message>
    <message>
        <source>Use 64 digits 0–9 and letters a–f, as “instrument check” prints them.</source>
        <translation>Använd 64 siffror 0–9 och bokstäver a–f, så som ”instrument check” skriver dem.</translation>
    </message>
    <message>
        <source>Use at most 40 characters.</source>
        <translation>Använd högst 40 tecken.</translation>
    </message>
    <message>
        <source>“%1” is used twice.</source>
        <translation>”%1” används två gånger.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation>Ändra det ena av de två.</translation>
    </message>
    <message>
        <source>More chose the option than answered.</source>
        <translation>Fler har valt alternativet än som har svarat.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Rätta det ena av de två talen.</translation>
    </message>
    <message>
        <source>The options sum up to %1, but %2 answered.</source>
        <translation>Alternativen blir %1 tillsammans, men %2 har svarat.</translation>
    </message>
    <message>
        <source>Correct them so that the numbers are the same.</source>
        <translation>Rätta dem så att talen blir lika.</translation>
    </message>
    <message>
        <source>More answered positively than answered.</source>
        <translation>Fler har svarat positivt än som har svarat.</translation>
    </message>
    <message>
        <source>There is a mean exactly when someone has answered.</source>
        <translation>Ett medelvärde ska finnas om någon har svarat, annars inte.</translation>
    </message>
    <message>
        <source>Add it or remove it.</source>
        <translation>Lägg till det eller ta bort det.</translation>
    </message>
    <message>
        <source>There is a value exactly when its base is larger than 0.</source>
        <translation>Ett värde ska finnas om basen är större än 0, annars inte.</translation>
    </message>
    <message>
        <source>A share is at least 0 and at most 100.</source>
        <translation>En andel är minst 0 och högst 100.</translation>
    </message>
    <message>
        <source>Write it in per cent.</source>
        <translation>Skriv den i procent.</translation>
    </message>
    <message>
        <source>There are more respondents than answers.</source>
        <translation>Det är fler svarande än svar.</translation>
    </message>
    <message>
        <source>It counts %1 persons, but there are %2 responses.</source>
        <translation>Här räknas %1 personer, men det finns %2 enkätsvar.</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <translation>Rätta talen.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that you may open it.</source>
        <translation>Filen kunde inte läsas. Kontrollera att du får öppna den.</translation>
    </message>
</context>
<context>
    <name>NationalFiles</name>
    <message>
        <source>Invented national values %1</source>
        <translation>Påhittade riksvärden %1</translation>
    </message>
    <message>
        <source>National values %1</source>
        <translation>Riksvärden %1</translation>
    </message>
    <message>
        <source>The country %1 (invented)</source>
        <translation>Riket %1 (påhittat)</translation>
    </message>
    <message>
        <source>The country %1</source>
        <translation>Riket %1</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Filen %1 finns inte. Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 could not be read. Choose a file that ends in .riksvarden.json and that you may open.</source>
        <translation>%1 kunde inte läsas. Välj en fil som slutar på .riksvarden.json och som du får öppna.</translation>
    </message>
    <message>
        <source>The national values %1 cannot be used. %2</source>
        <translation>Riksvärdena %1 kan inte användas. %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n more problem(s))</source>
        <translation>
            <numerusform>(%n fel till)</numerusform>
            <numerusform>(%n fel till)</numerusform>
        </translation>
    </message>
    <message>
        <source>The round has no answers. Choose another round.</source>
        <translation>Mätomgången har inga svar. Välj en annan mätomgång.</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another.</source>
        <translation>Mappen %1 finns inte. Skapa den först, eller välj en annan.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose a folder of your own.</source>
        <translation>Inget kan sparas i mappen %1. Välj en egen mapp.</translation>
    </message>
    <message>
        <source>%1 could not be written to the disk. Check the disk and try again.</source>
        <translation>%1 kunde inte sparas på disken. Kontrollera disken och försök igen.</translation>
    </message>
    <message>
        <source>%1 could not be given its name. Check the folder and try again.</source>
        <translation>%1 kunde inte få sitt namn. Kontrollera mappen och försök igen.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name or folder.</source>
        <translation>%1 finns redan och lämnas som den är. Välj ett annat namn eller en annan mapp.</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>%1 could not be written. Check the disk or choose another folder.</source>
        <translation>%1 kunde inte sparas. Kontrollera disken eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The demo federation could not be opened.</source>
        <translation>Demoförbundet kunde inte öppnas.</translation>
    </message>
</context>
<context>
    <name>PaperLanguages</name>
    <message>
        <source>none stated</source>
        <translation>inget angivet</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Listan</translation>
    </message>
    <message>
        <source>So few lines share a paper language that an answer in it could be told: %1.</source>
        <translation>Så få rader har samma språk att det går att se vem ett svar kommer från: %1.</translation>
    </message>
    <message>
        <source>Leave the language out in the list: for these lines and so many more that at least %1 state none, or for all.</source>
        <translation>Ta bort språket i listan: på dessa rader och på så många fler att minst %1 saknar språk, eller på alla.</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>%1, question %2: %3</source>
        <translation>%1, fråga %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n question(s))</source>
        <translation>
            <numerusform>%1 (%n fråga)</numerusform>
            <numerusform>%1 (%n frågor)</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 p</source>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Results for the board</source>
        <translation>Resultat i korthet för styrelsen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured by %n questionnaire(s) of the definition %1.</source>
        <translation>
            <numerusform>Mätt med %n enkät enligt definitionen %1.</numerusform>
            <numerusform>Mätt med %n enkäter enligt definitionen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many answered</source>
        <translation>Så många svarade</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>The definition states no rule for any indicator.</source>
        <translation>Definitionen anger ingen regel för någon indikator.</translation>
    </message>
    <message numerus="yes">
        <source>%n more indicator(s) in the full report.</source>
        <translation>
            <numerusform>%n indikator till i den fullständiga rapporten.</numerusform>
            <numerusform>%n indikatorer till i den fullständiga rapporten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest changes since the round before</source>
        <translation>Största förändringarna sedan förra mätomgången</translation>
    </message>
    <message>
        <source>Lowest shares</source>
        <translation>Lägsta andelarna</translation>
    </message>
    <message>
        <source>No question has enough answers to be named here.</source>
        <translation>Ingen fråga har svar nog för att nämnas här.</translation>
    </message>
    <message>
        <source>Nothing is hidden in the results of the questionnaires as a whole.</source>
        <translation>Ingenting är dolt i enkäternas samlade resultat.</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <translation>Dolt: %1.</translation>
    </message>
    <message>
        <source>What is hidden, and why</source>
        <translation>Vad som är dolt, och varför</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>Compared by: %1</source>
        <translation>Jämfört efter: %1</translation>
    </message>
    <message>
        <source>The definition is not an official one that has been checked: wording, options and rules may differ from the official questionnaires. Its source: %1</source>
        <translation>Definitionen är varken officiell eller kontrollerad: ordalydelse, svarsalternativ och regler kan skilja sig från de officiella enkäterna. Källa: %1</translation>
    </message>
    <message>
        <source>How many were asked and answered</source>
        <translation>Så många tillfrågades och svarade</translation>
    </message>
    <message>
        <source>A bar for each respondent group that is asked. A value is shown where the definition states how it is worked out; the rule stands above the bars.</source>
        <translation>En stapel för varje respondentgrupp som får frågan. Värdet visas där definitionen anger hur det räknas ut; regeln står ovanför staplarna.</translation>
    </message>
    <message>
        <source>The definition states no rule for: %1.</source>
        <translation>Definitionen anger ingen regel för: %1.</translation>
    </message>
    <message>
        <source>Indicators, compared</source>
        <translation>Indikatorerna, jämförda</translation>
    </message>
    <message>
        <source>Limits and rules</source>
        <translation>Gränser och regler</translation>
    </message>
    <message>
        <source>Few answers</source>
        <translation>Få svar</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Whole per cent of those who answered the question, rounded half away from zero, so that shares may add up to 99 or 101. Don&apos;t know is an answer. Differences are in percentage points.</source>
        <translation>Hela procent av dem som svarade på frågan, vanlig avrundning, så att andelarna kan bli 99 eller 101 tillsammans. Vet ej är ett svar. Skillnader anges i procentenheter.</translation>
    </message>
    <message>
        <source>Non-response</source>
        <translation>Bortfall</translation>
    </message>
    <message>
        <source>External non-response: those who could be asked and whose questionnaire did not come back. Response rate: answered of those handed out. Internal non-response: questionnaires that came back without a usable answer to the question, or on which the question was worded otherwise than now.</source>
        <translation>Externt bortfall: möjliga tillfrågade vars enkät inte kom tillbaka. Svarsfrekvens: inkomna av utdelade. Internt bortfall: enkäter som kom tillbaka utan användbart svar på frågan, eller där frågan löd annorlunda än nu.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>That chance alone seldom makes so large a difference is said where the 95 per cent interval of the difference (Newcombe, from Wilson&apos;s intervals) leaves out zero; where the largest of several differences is looked at, the interval is widened (Bonferroni).</source>
        <translation>Att slumpen sällan ensam ger en så stor skillnad sägs där skillnadens 95-procentiga intervall (Newcombe, av Wilsons intervall) inte rymmer noll; där den största av flera skillnader väljs ut är intervallet vidgat (Bonferroni).</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Fritext</translation>
    </message>
    <message>
        <source>Answers in the persons&apos; own words are not in this report.</source>
        <translation>Svar med personernas egna ord finns inte med i rapporten.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation>%1. Källa: %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Rapporten kunde inte göras.</translation>
    </message>
    <message>
        <source>There are no answers in round %1 yet. Key or import some, then make the report.</source>
        <translation>Det finns inga svar i mätomgången %1 än. Registrera eller importera svar och gör rapporten sedan.</translation>
    </message>
    <message>
        <source>%1: results %2</source>
        <translation>%1: resultat %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarade</translation>
    </message>
    <message>
        <source>Internal non-response</source>
        <translation>Internt bortfall</translation>
    </message>
    <message>
        <source>%1 answered; internal non-response %2.</source>
        <translation>%1 svarade; internt bortfall %2.</translation>
    </message>
    <message>
        <source>No figures, since too few answered or the question was another: %1.</source>
        <translation>Utan siffror, eftersom för få svarade eller frågan var en annan: %1.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Non-response to each question</source>
        <translation>Bortfall fråga för fråga</translation>
    </message>
    <message>
        <source>Counted are the questionnaires that came back. A dash: hidden, since too few answered.</source>
        <translation>Räknat på de enkäter som kom in. Streck: dolt, eftersom för få svarade.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered questionnaire(s). Questions as in version %1.</source>
        <translation>
            <numerusform>%n besvarad enkät. Frågor enligt version %1.</numerusform>
            <numerusform>%n besvarade enkäter. Frågor enligt version %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (forts.)</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Could be asked</source>
        <translation>Möjliga</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelade</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Svarsfrekvens</translation>
    </message>
    <message>
        <source>External non-response</source>
        <translation>Externt bortfall</translation>
    </message>
    <message>
        <source>the program&apos;s own limits, not official ones</source>
        <translation>programmets egna gränser, inte officiella</translation>
    </message>
    <message>
        <source>Figures that rest on fewer than %1 answers are hidden, since single persons could be recognised in them. Further groups are hidden where one could be worked out from the others. Figures that rest on fewer than %2 answers are marked as few. Source of the limits: %3.</source>
        <translation>Siffror som bygger på färre än %1 svar är dolda, eftersom enskilda personer annars kan kännas igen. Fler grupper döljs där en av dem annars kan räknas ut av de andra. Siffror som bygger på färre än %2 svar är märkta som få. Gränsernas källa: %3.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Personnamn</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Indicators of coordination federations, from paper to submission.</source>
        <translation>Samordningsförbundens indikatorer, från papper till inlämning.</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light (ljust), dark (mörkt) eller system</translation>
    </message>
    <message>
        <source>draw the demo federation&apos;s pages and report into a folder and stop</source>
        <translation>rita demoförbundets sidor och rapport i en mapp och avsluta</translation>
    </message>
    <message>
        <source>the file to open (*.ljuspunkt)</source>
        <translation>filen som ska öppnas (*.ljuspunkt)</translation>
    </message>
    <message>
        <source>write a round&apos;s report as PDF and stop</source>
        <translation>skriv en mätomgångs rapport som PDF och avsluta</translation>
    </message>
    <message>
        <source>with --report: two pages for the board</source>
        <translation>med --report: två sidor till styrelsen</translation>
    </message>
    <message>
        <source>with --report: the round&apos;s name, else the newest</source>
        <translation>med --report: mätomgångens namn, annars den senaste</translation>
    </message>
    <message>
        <source>with --report: compare by round, sex, activity, municipality, language or version</source>
        <translation>med --report: jämför efter round (mätomgång), sex (kön), activity (insats), municipality (kommun), language (språk) eller version</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message numerus="yes">
        <source>Only %n text(s) were written. Fewer than %1 are never given away.</source>
        <translation>
            <numerusform>Bara %n text är skriven. Färre än %1 lämnas aldrig ut.</numerusform>
            <numerusform>Bara %n texter är skrivna. Färre än %1 lämnas aldrig ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to quote.</source>
        <translation>Det finns ingen text att citera.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) may hold personal data. Look at each and say what is to be done with it.</source>
        <translation>
            <numerusform>%n text kan innehålla personuppgifter. Titta på den och säg vad som ska göras med den.</numerusform>
            <numerusform>%n texter kan innehålla personuppgifter. Titta på var och en och säg vad som ska göras med den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>the program&apos;s own limit, not an official one</source>
        <translation>programmets egen gräns, inte någon officiell</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Mätomgång</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Texts written</source>
        <translation>Skrivna texter</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>Döljs under</translation>
    </message>
    <message>
        <source>Source of the limit</source>
        <translation>Gränsens källa</translation>
    </message>
    <message>
        <source>Hidden, since few wrote</source>
        <translation>Dolt, eftersom få har skrivit</translation>
    </message>
    <message>
        <source>Quotes can be written as .xlsx, .csv or .txt. Give %1 one of these endings.</source>
        <translation>Citat kan skrivas som .xlsx, .csv eller .txt. Ge %1 en av de ändelserna.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Without theme</source>
        <translation>Utan tema</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Ingen insats</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Response rates</source>
        <translation>Svarsfrekvens</translation>
    </message>
    <message>
        <source>A report can be written as .xlsx or .csv. Give %1 one of these endings.</source>
        <translation>En rapport kan sparas som .xlsx eller .csv. Ge %1 en av de ändelserna.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Could be asked</source>
        <translation>Möjliga</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelade</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Coverage, per cent</source>
        <translation>Täckning, procent</translation>
    </message>
    <message>
        <source>Response rate, per cent</source>
        <translation>Svarsfrekvens, procent</translation>
    </message>
    <message>
        <source>External non-response</source>
        <translation>Externt bortfall</translation>
    </message>
    <message>
        <source>External non-response, per cent</source>
        <translation>Externt bortfall, procent</translation>
    </message>
    <message>
        <source>the program&apos;s own limits, not official ones</source>
        <translation>programmets egna gränser, inte officiella</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Mätomgång</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Status of the definition</source>
        <translation>Definitionens status</translation>
    </message>
    <message>
        <source>Warned of below</source>
        <translation>Varning under</translation>
    </message>
    <message>
        <source>Hidden below</source>
        <translation>Dolt under</translation>
    </message>
    <message>
        <source>Source of the limits</source>
        <translation>Gränsernas källa</translation>
    </message>
    <message>
        <source>The definition has no questionnaire.</source>
        <translation>Definitionen har ingen enkät.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 är inte med. %2</translation>
    </message>
    <message>
        <source>Respondent groups can be compared by indicators only: their questions differ.</source>
        <translation>Respondentgrupper kan bara jämföras med indikatorer, eftersom de har olika frågor. Använd --level indicator.</translation>
    </message>
    <message>
        <source>Two traits at once are always hidden in what leaves the program: held against each trait alone they could tell what single persons answered.</source>
        <translation>Två uppdelningar på en gång döljs alltid i det som lämnar programmet: jämförda med var och en för sig kan de avslöja vad enskilda har svarat.</translation>
    </message>
    <message>
        <source>%1 has no figures for %2: not asked there, or worded otherwise.</source>
        <translation>%1 har inga siffror för %2: det frågades inte då, eller hade annan lydelse.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>could be asked: %1, handed out: %2, answered: %3</source>
        <translation>möjliga: %1, utdelade: %2, svar: %3</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>Om rapporten</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Rule of counting</source>
        <translation>Så räknas det</translation>
    </message>
    <message>
        <source>Per cent are whole, of those who answered the question; don&apos;t know is an answer.</source>
        <translation>Procent är hela och av dem som svarat på frågan; vet ej är ett svar.</translation>
    </message>
    <message>
        <source>Internal non-response: blank, more than one mark, unreadable, or not comparable with the question as it is worded now.</source>
        <translation>Internt bortfall: tomt, flera kryss, oläsligt, eller inte jämförbart med frågan som den lyder nu.</translation>
    </message>
    <message>
        <source>&quot;Hidden&quot; stands where too few answered, and where a hidden figure could be worked out from others.</source>
        <translation>”Dolt” står där för få har svarat, och där en dold siffra annars skulle gå att räkna ut från andra.</translation>
    </message>
    <message>
        <source>&quot;Few answers&quot; stands where the figure rests on so few that it says little.</source>
        <translation>”Få svar” står där siffran bygger på så få svar att den säger lite.</translation>
    </message>
    <message>
        <source>Indicators are worked out by the rule that the definition states, printed beside each.</source>
        <translation>Indikatorer räknas efter den regel som definitionen anger; den står vid varje indikator.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>--by: &quot;%1&quot; is nothing to compare by. Choose one of: %2.</source>
        <translation>--by: det går inte att jämföra efter &quot;%1&quot;. Välj något av: %2.</translation>
    </message>
    <message>
        <source>There is no round in the file yet. Add one, then make the report.</source>
        <translation>Det finns ingen mätomgång i filen än. Lägg upp en och gör rapporten sedan.</translation>
    </message>
    <message>
        <source>--report needs the file to report on. Write it last.</source>
        <translation>--report behöver filen som rapporten ska gälla. Skriv den sist.</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Saved in %1. Figures that rest on few answers are hidden in it.</source>
        <translation>Sparat i %1. Siffror som bygger på få svar är dolda.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) saved in %1. They stand there one by one, and nothing is hidden: the file is the federation&apos;s own.</source>
        <translation>
            <numerusform>%n svar sparat i %1. Svaren står där ett och ett och inget är dolt: filen är förbundets egen.</numerusform>
            <numerusform>%n svar sparade i %1. Svaren står där ett och ett och inget är dolt: filen är förbundets egen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>results %1</source>
        <translation>resultat %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the summary for the board</source>
        <translation>Spara sammanfattningen till styrelsen</translation>
    </message>
    <message>
        <source>board %1</source>
        <translation>styrelsen %1</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Spara Excelboken</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Spara tabellen</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-tabell (*.csv)</translation>
    </message>
    <message>
        <source>Save the answers one by one</source>
        <translation>Spara svaren ett för ett</translation>
    </message>
    <message>
        <source>answers %1 %2</source>
        <translation>svar %1 %2</translation>
    </message>
    <message>
        <source>SPSS (*.sav)</source>
        <translation>SPSS (*.sav)</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>few answers</source>
        <translation>få svar</translation>
    </message>
    <message>
        <source>hidden: too few answers</source>
        <translation>dolt för att skydda få svar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Have answered</source>
        <translation>Har svarat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>mean points</source>
        <translation>medelpoäng</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>Questions with the answers %1 – %2</source>
        <translation>Frågor med svaren %1 – %2</translation>
    </message>
    <message>
        <source>%1, per cent</source>
        <translation>%1, procent</translation>
    </message>
    <message>
        <source>Several options could be ticked. Shares of those who answered.</source>
        <translation>Flera svar kunde kryssas. Andelar av dem som svarat.</translation>
    </message>
    <message>
        <source>Respondent group</source>
        <translation>Respondentgrupp</translation>
    </message>
    <message>
        <source>Mean points</source>
        <translation>Medelpoäng</translation>
    </message>
    <message>
        <source>other wording</source>
        <translation>annan lydelse</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>frågades inte</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <source>Internal non-response</source>
        <translation>Internt bortfall</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1, antal</translation>
    </message>
    <message>
        <source>Indicators by the rules that the definition states</source>
        <translation>Indikatorer enligt definitionens regler</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>ingen regel</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation>Alla frågor</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n response(s)</source>
        <translation>
            <numerusform>%1, %n svar</numerusform>
            <numerusform>%1, %n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators by respondent group</source>
        <translation>Indikatorer per respondentgrupp</translation>
    </message>
    <message>
        <source>Over the rounds</source>
        <translation>Över mätomgångarna</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Efter %1</translation>
    </message>
</context>
<context>
    <name>RespondentGroup</name>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Activity staff</source>
        <translation>Insatspersonal</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Styrelse</translation>
    </message>
    <message>
        <source>Managers in cooperation</source>
        <translation>Parternas chefsgrupp</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Remittenter</translation>
    </message>
</context>
<context>
    <name>ResponseCell</name>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>Write digits only, or leave it empty.</source>
        <translation>Skriv bara siffror, eller lämna tomt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>”%1” är inget datum.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31, or leave it empty.</source>
        <translation>Skriv det som 2026-01-31, eller lämna tomt.</translation>
    </message>
    <message>
        <source>The text &quot;%1&quot; begins with an underscore, as only codes do.</source>
        <translation>Texten ”%1” börjar med understreck, som bara koder gör.</translation>
    </message>
    <message>
        <source>Put one more underscore first.</source>
        <translation>Sätt ett understreck till först.</translation>
    </message>
    <message>
        <source>The code %1 is not one of the options: %2.</source>
        <translation>Koden %1 är inget av alternativen: %2.</translation>
    </message>
    <message>
        <source>Correct it; an empty cell means that nothing was answered.</source>
        <translation>Rätta den; en tom cell betyder att inget besvarades.</translation>
    </message>
    <message>
        <source>Take the number out.</source>
        <translation>Ta bort numret.</translation>
    </message>
    <message>
        <source>The answer holds a personal identity number.</source>
        <translation>Svaret innehåller ett personnummer.</translation>
    </message>
</context>
<context>
    <name>ResponseRates</name>
    <message>
        <source>Check both numbers; neither has been changed.</source>
        <translation>Kontrollera båda talen; inget av dem har ändrats.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelade</translation>
    </message>
    <message>
        <source>More were handed out (%1) than could be asked (%2).</source>
        <translation>Fler är utdelade (%1) än möjliga (%2).</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>More came back (%1) than were handed out (%2).</source>
        <translation>Fler är inkomna (%1) än utdelade (%2).</translation>
    </message>
    <message>
        <source>More came back (%1) than could be asked (%2).</source>
        <translation>Fler är inkomna (%1) än möjliga (%2).</translation>
    </message>
</context>
<context>
    <name>ResponseRepository</name>
    <message>
        <source>Response %1 does not fit its questionnaire. Check the file, and go back to the latest backup if it is damaged.</source>
        <translation>Svar %1 stämmer inte med sin enkät. Kontrollera filen, och gå tillbaka till den senaste säkerhetskopian om den är skadad.</translation>
    </message>
</context>
<context>
    <name>ResponseRows</name>
    <message>
        <source>Question %1 cannot have that answer. Enter one of its own.</source>
        <translation>Frågan %1 kan inte ha det svaret. Ange ett av dess egna.</translation>
    </message>
    <message>
        <source>The answer to question %1 holds an identity number. Leave the number out.</source>
        <translation>Svaret på frågan %1 innehåller ett personnummer. Skriv det utan numret.</translation>
    </message>
</context>
<context>
    <name>ResponseTableReader</name>
    <message>
        <source>The rest of the file</source>
        <translation>Resten av filen</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) were found.</source>
        <translation>
            <numerusform>%n fel till hittades.</numerusform>
            <numerusform>%n fel till hittades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend those above and read the file again.</source>
        <translation>Rätta dem ovanför och läs in filen igen.</translation>
    </message>
    <message>
        <source>The file has no line of column names. Put them in its first line.</source>
        <translation>Filen har ingen rad med kolumnnamn. Sätt dem på första raden.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>There are no rows below the column names.</source>
        <translation>Det finns inga rader under kolumnnamnen.</translation>
    </message>
    <message>
        <source>Put in one row per response.</source>
        <translation>Lägg in en rad per enkät.</translation>
    </message>
    <message>
        <source>There are two columns of this name.</source>
        <translation>Det finns två kolumner med det namnet.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Ta bort den ena.</translation>
    </message>
    <message>
        <source>The column is not known.</source>
        <translation>Kolumnen är okänd.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Ta bort den.</translation>
    </message>
    <message>
        <source>Remove it or rename it to one of: %1.</source>
        <translation>Ta bort den eller ge den något av namnen: %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>rad %1, kolumn %2</translation>
    </message>
    <message>
        <source>The row has %1 fields, but there are %2 columns.</source>
        <translation>Raden har %1 fält, men det finns %2 kolumner.</translation>
    </message>
    <message>
        <source>Check the separators and quotation marks of this line.</source>
        <translation>Kontrollera avskiljare och citattecken på raden.</translation>
    </message>
    <message>
        <source>The questionnaire has no version %1.</source>
        <translation>Enkäten har ingen version %1.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Skriv någon av: %1.</translation>
    </message>
    <message>
        <source>Version %1 has no variant %2.</source>
        <translation>Version %1 har ingen variant %2.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolumn %1</translation>
    </message>
    <message>
        <source>The column is missing, though version %1 asks this question.</source>
        <translation>Kolumnen saknas, fast version %1 ställer frågan.</translation>
    </message>
    <message>
        <source>Add it, with empty cells where nothing was answered.</source>
        <translation>Lägg till den, med tomma celler där inget besvarades.</translation>
    </message>
    <message>
        <source>The row belongs to the questionnaire %1, not to %2.</source>
        <translation>Raden hör till enkäten %1, inte till %2.</translation>
    </message>
    <message>
        <source>Choose that questionnaire, or move the row to a file of its own.</source>
        <translation>Välj den enkäten, eller flytta raden till en egen fil.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language code.</source>
        <translation>”%1” är ingen språkkod.</translation>
    </message>
    <message>
        <source>Write two or three letters, as sv, en or ar.</source>
        <translation>Skriv två eller tre bokstäver, som sv, en eller ar.</translation>
    </message>
    <message>
        <source>Version %1, variant %2, does not ask this question.</source>
        <translation>Version %1, variant %2, ställer inte den frågan.</translation>
    </message>
    <message>
        <source>Empty the cell, or correct the row&apos;s version or variant.</source>
        <translation>Töm cellen, eller rätta radens version eller variant.</translation>
    </message>
    <message>
        <source>The questionnaire has no version %1. Choose one that it has.</source>
        <translation>Enkäten har ingen version %1. Välj en som finns.</translation>
    </message>
</context>
<context>
    <name>ResultCards</name>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>har svarat</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>medelvärde</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>earliest – latest</source>
        <translation>tidigast – senast</translation>
    </message>
    <message>
        <source>lowest – highest</source>
        <translation>lägst – högst</translation>
    </message>
    <message>
        <source>Few answers</source>
        <translation>Få svar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>hidden: too few answers</source>
        <translation>dolt för att skydda få svar</translation>
    </message>
</context>
<context>
    <name>ResultDesk</name>
    <message>
        <source>No response has &quot;%1&quot; as %2. Choose one of: %3.</source>
        <translation>Inget enkätsvar har ”%1” som %2. Välj något av: %3.</translation>
    </message>
    <message>
        <source>There are no national values for the questionnaire &quot;%1&quot;. Choose a file that has them.</source>
        <translation>Det finns inga riksvärden för enkäten ”%1”. Välj en fil som har dem.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%n response(s). Definition: %1 (%2).</source>
        <translation>
            <numerusform>%n svar. Definition: %1 (%2).</numerusform>
            <numerusform>%n svar. Definition: %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came on an older version: its changed questions count as internal non-response.</source>
        <translation>
            <numerusform>%n enkät kom in på en äldre version: frågor som har ändrats räknas som internt bortfall.</numerusform>
            <numerusform>%n enkäter kom in på en äldre version: frågor som har ändrats räknas som internt bortfall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came on another version: questions that differ count as internal non-response.</source>
        <translation>
            <numerusform>%n enkät kom in på en annan version: frågor som skiljer sig räknas som internt bortfall.</numerusform>
            <numerusform>%n enkäter kom in på en annan version: frågor som skiljer sig räknas som internt bortfall.</numerusform>
        </translation>
    </message>
    <message>
        <source>the program&apos;s own default, not an official limit</source>
        <translation>programmets egen gräns, inte en officiell</translation>
    </message>
    <message>
        <source>set by the federation: %1</source>
        <translation>bestämd av förbundet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Few answers: %n response(s) is below the limit of %1 (%2). Each single answer moves the shares a lot, and persons could be recognised.</source>
        <translation>
            <numerusform>Få svar: %n svar är under gränsen %1 (%2). Varje enskilt svar påverkar andelarna mycket, och personer kan kännas igen.</numerusform>
            <numerusform>Få svar: %n svar är under gränsen %1 (%2). Varje enskilt svar påverkar andelarna mycket, och personer kan kännas igen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>The round&apos;s dates</source>
        <translation>Mätomgångens datum</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>Första dagen saknas.</translation>
    </message>
    <message>
        <source>State the day the round begins.</source>
        <translation>Ange dagen då mätomgången börjar.</translation>
    </message>
    <message>
        <source>The last day is missing.</source>
        <translation>Sista dagen saknas.</translation>
    </message>
    <message>
        <source>State the day the round ends.</source>
        <translation>Ange dagen då mätomgången slutar.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Slutet ligger före början.</translation>
    </message>
    <message>
        <source>Make the last day the same as the first day or later.</source>
        <translation>Sätt sista dagen till samma dag som den första eller senare.</translation>
    </message>
    <message>
        <source>The round&apos;s name</source>
        <translation>Mätomgångens namn</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Namnet saknas.</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>Ge mätomgången ett namn.</translation>
    </message>
    <message>
        <source>It holds a personal identity number.</source>
        <translation>Det innehåller ett personnummer.</translation>
    </message>
    <message>
        <source>Write it without the number.</source>
        <translation>Skriv det utan personnumret.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Mätomgång %1</translation>
    </message>
</context>
<context>
    <name>RoundCalendar</name>
    <message>
        <source>%1 begins</source>
        <translation>%1 börjar</translation>
    </message>
    <message>
        <source>From today questionnaires are offered.</source>
        <translation>Från i dag erbjuds enkäter.</translation>
    </message>
    <message>
        <source>%1: last day</source>
        <translation>%1: sista dagen</translation>
    </message>
    <message>
        <source>Everyone should have been offered the questionnaire. Collect and key what has come back.</source>
        <translation>Alla ska ha erbjudits enkäten. Samla in och registrera det som har kommit in.</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 slutar</translation>
    </message>
    <message>
        <source>Offer the exit questionnaire before that.</source>
        <translation>Erbjud avslutsenkäten före dess.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>Hidden: too few answers.</source>
        <translation>Dolt för att skydda få svar.</translation>
    </message>
    <message>
        <source>Nobody has answered.</source>
        <translation>Ingen har svarat.</translation>
    </message>
    <message>
        <source>The groups are too small to say anything about the difference.</source>
        <translation>Grupperna är för små för att säga något om skillnaden.</translation>
    </message>
    <message>
        <source>So large a difference may be chance.</source>
        <translation>En så stor skillnad kan bero på slumpen.</translation>
    </message>
    <message>
        <source>Chance alone seldom makes so large a difference.</source>
        <translation>Slumpen ensam ger sällan en så stor skillnad.</translation>
    </message>
    <message>
        <source>as large a share as %1</source>
        <translation>lika stor andel som %1</translation>
    </message>
    <message numerus="yes">
        <source>%n percentage point(s) more than %1</source>
        <translation>
            <numerusform>%n procentenhet fler än %1</numerusform>
            <numerusform>%n procentenheter fler än %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percentage point(s) less than %1</source>
        <translation>
            <numerusform>%n procentenhet färre än %1</numerusform>
            <numerusform>%n procentenheter färre än %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not held against %1: the question was worded otherwise then.</source>
        <translation>Jämförs inte med %1: då hade frågan en annan lydelse.</translation>
    </message>
    <message>
        <source>Of %1, %2 (%3 %) answered %4</source>
        <translation>Av %1 svarade %2 (%3 %) %4</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Andel som svarade %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>%1: %2 answered, mean %3.</source>
        <translation>%1: %2 svarade, medelvärde %3.</translation>
    </message>
    <message>
        <source>%1: %2 answered, from %3 to %4.</source>
        <translation>%1: %2 svarade, från %3 till %4.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 poäng</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is no value that can be shown.</source>
        <translation>Det finns inget värde som kan visas.</translation>
    </message>
    <message>
        <source>%1 % of the answers are positive</source>
        <translation>%1 % av svaren är positiva</translation>
    </message>
    <message>
        <source>Positive answers</source>
        <translation>Positiva svar</translation>
    </message>
    <message>
        <source>the share is the same in all groups, %1 %.</source>
        <translation>andelen är densamma i alla grupper, %1 %.</translation>
    </message>
    <message>
        <source>%1: %2 answered.</source>
        <translation>%1: %2 svarade.</translation>
    </message>
    <message>
        <source>largest share: %1, %2 % (%3). Smallest: %4, %5 % (%6). %7</source>
        <translation>störst för %1, %2 % (%3), minst för %4, %5 % (%6). %7</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 % (%4). No other group can be shown.</source>
        <translation>%1: %2, %3 % (%4). Ingen annan grupp kan visas.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Same as the sheet before</source>
        <translation>Som enkäten före</translation>
    </message>
    <message>
        <source>One answer to the end</source>
        <translation>Samma svar till slutet</translation>
    </message>
    <message>
        <source>Keyed twice?</source>
        <translation>Registrerad två gånger?</translation>
    </message>
    <message>
        <source>Another variant?</source>
        <translation>Annan variant?</translation>
    </message>
    <message>
        <source>One question off</source>
        <translation>En fråga förskjuten</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Line %1: the table is larger than a list can be. Check that the right file was chosen, and that the separator is a semicolon, comma or tab.</source>
        <translation>Rad %1: tabellen är större än en lista kan vara. Kontrollera att rätt fil är vald och att kolumnerna skiljs åt med semikolon, komma eller tabb.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it can be opened and try again.</source>
        <translation>Filen kunde inte läsas. Kontrollera att den går att öppna och försök igen.</translation>
    </message>
    <message>
        <source>The file is far too large for a list. Check that the right file was chosen.</source>
        <translation>Filen är alldeles för stor för en lista. Kontrollera att rätt fil är vald.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in the spreadsheet, save a copy without a password, and choose the copy.</source>
        <translation>Arbetsboken är skyddad med lösenord. Öppna den i kalkylprogrammet, spara en kopia utan lösenord och välj kopian.</translation>
    </message>
    <message>
        <source>The file is of an older kind than XLSX (such as .xls). Open it in the spreadsheet, save it as an Excel workbook (.xlsx), and choose that file.</source>
        <translation>Filen är av en äldre sort än XLSX (till exempel .xls). Öppna den i kalkylprogrammet, spara den som Excel-arbetsbok (.xlsx) och välj den filen.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with a table.</source>
        <translation>Filen är tom. Välj en fil med en tabell.</translation>
    </message>
    <message>
        <source>The file is not a table that can be read here. Open it in the spreadsheet, save it as an Excel workbook (.xlsx) or as CSV, and choose that file.</source>
        <translation>Filen är ingen tabell som kan läsas här. Öppna den i kalkylprogrammet, spara den som Excel-arbetsbok (.xlsx) eller CSV och välj den filen.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>the text was changed</source>
        <translation>texten ändrades</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 masked</source>
        <translation>%1 maskerat</translation>
    </message>
    <message>
        <source>%1 kept on purpose</source>
        <translation>%1 lämnat kvar med avsikt</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Fråga %1: %2</translation>
    </message>
</context>
<context>
    <name>SheetsModel</name>
    <message>
        <source>Serial</source>
        <translation>Löpnummer</translation>
    </message>
    <message>
        <source>Pile</source>
        <translation>Bunt</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Att titta på</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importerad</translation>
    </message>
</context>
<context>
    <name>SpssAnswers</name>
    <message>
        <source>Not ticked</source>
        <translation>Inte kryssat</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Kryssat</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Questionnaire version</source>
        <translation>Enkätversion</translation>
    </message>
    <message>
        <source>Variant of the paper</source>
        <translation>Papprets variant</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papprets språk</translation>
    </message>
    <message>
        <source>The answer %1 to question %2 is a number that stands for &quot;not answered&quot; in SPSS files. Correct it, or save the answers as .csv.</source>
        <translation>Svaret %1 på fråga %2 är ett tal som betyder ”inget svar” i SPSS-filer. Rätta det, eller spara svaren som .csv.</translation>
    </message>
</context>
<context>
    <name>SpssFile</name>
    <message>
        <source>This cannot be written as an SPSS file. Save it as .csv instead.</source>
        <translation>Det här kan inte sparas som SPSS-fil. Spara det som .csv i stället.</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>%1 was left in the middle of a change. Open it for writing once, so that it is put in order.</source>
        <translation>%1 lämnades mitt i en ändring. Öppna den för skrivning en gång, så ställs den i ordning.</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open. Close it and open it again.</source>
        <translation>%1 flyttades eller byttes ut medan den var öppen. Stäng den och öppna den igen.</translation>
    </message>
    <message>
        <source>%1 has this already. Nothing was changed.</source>
        <translation>%1 har redan detta. Inget har ändrats.</translation>
    </message>
    <message>
        <source>%1 does not hold what this refers to, or something there still refers to it. Nothing was changed.</source>
        <translation>%1 saknar det som detta hör till, eller så hör något annat ännu till det. Inget har ändrats.</translation>
    </message>
    <message>
        <source>%1 does not take such a value. Nothing was changed.</source>
        <translation>%1 tar inte emot ett sådant värde. Inget har ändrats.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Wait a moment and try again.</source>
        <translation>Ett annat program skriver i %1. Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Open it read-only, or copy it to a folder of your own.</source>
        <translation>%1 kan inte ändras. Öppna den för läsning, eller kopiera den till en egen mapp.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds %1. Nothing was changed; make room and try again.</source>
        <translation>Disken där %1 ligger är full. Inget har ändrats; gör plats och försök igen.</translation>
    </message>
    <message>
        <source>%1 was not made by this program. Choose another file.</source>
        <translation>%1 är inte gjord av det här programmet. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is damaged. Close it and go back to the latest backup.</source>
        <translation>%1 är skadad. Stäng den och gå tillbaka till den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the disk or the network connection and try again.</source>
        <translation>%1 kunde inte läsas eller sparas. Kontrollera disken eller nätverket och försök igen.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The federation has no name. Enter one.</source>
        <translation>Förbundet saknar namn. Skriv ett.</translation>
    </message>
    <message>
        <source>The federation&apos;s name holds an identity number. Leave the number out.</source>
        <translation>Förbundets namn innehåller ett personnummer. Skriv det utan numret.</translation>
    </message>
    <message>
        <source>%1 does not say whose it is. Go back to the latest backup.</source>
        <translation>%1 talar inte om vems den är. Gå tillbaka till den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The round “%1” has no questionnaire “%2”. Choose one of its own.</source>
        <translation>Mätomgången ”%1” har ingen enkät ”%2”. Välj en av dess egna.</translation>
    </message>
    <message>
        <source>The backup %1 is complete, but its time could not be noted. %2</source>
        <translation>Säkerhetskopian %1 är klar, men tiden kunde inte antecknas. %2</translation>
    </message>
    <message>
        <source>It may still hold the lists. %1</source>
        <translation>Den kan ha kvar listorna. %1</translation>
    </message>
    <message>
        <source>Delete it yourself.</source>
        <translation>Ta bort den själv.</translation>
    </message>
    <message>
        <source>Make room on the disk and purge again.</source>
        <translation>Gör plats på disken och gallra igen.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Den hittades inte.</translation>
    </message>
    <message>
        <source>If it lies on a stick or another drive, connect that and purge again.</source>
        <translation>Ligger den på ett usb-minne eller en annan disk ansluter du det och gallrar igen.</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>Responses</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>There is more of the same.</source>
        <translation>Det finns fler likadana.</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Svar %1</translation>
    </message>
    <message>
        <source>Questionnaire “%1” has no version “%2” with a variant “%3”.</source>
        <translation>Enkäten ”%1” har ingen version ”%2” med varianten ”%3”.</translation>
    </message>
    <message>
        <source>Response %1, question %2</source>
        <translation>Svar %1, fråga %2</translation>
    </message>
    <message>
        <source>The question is not asked there, or cannot have the answer “%1”.</source>
        <translation>Frågan ställs inte där, eller kan inte ha svaret ”%1”.</translation>
    </message>
    <message>
        <source>The question has several answers that cannot stand together.</source>
        <translation>Frågan har flera svar som inte kan stå tillsammans.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation>Den är skadad: %1.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabell %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refer to something in table %1 that does not exist.</source>
        <translation>
            <numerusform>%n rad hör till något i tabellen %1 som inte finns.</numerusform>
            <numerusform>%n rader hör till något i tabellen %1 som inte finns.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say whose it is.</source>
        <translation>Den talar inte om vems den är.</translation>
    </message>
    <message>
        <source>Definition %1</source>
        <translation>Definition %1</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>Den kan inte läsas (%1).</translation>
    </message>
    <message>
        <source>It was changed after it was added.</source>
        <translation>Den har ändrats efter att den lades till.</translation>
    </message>
    <message>
        <source>Round “%1”</source>
        <translation>Mätomgång ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) or line(s) of counts are of a questionnaire “%1” that its definition does not have.</source>
        <translation>
            <numerusform>%n svar eller rad med antal gäller en enkät ”%1” som definitionen inte har.</numerusform>
            <numerusform>%n svar eller rader med antal gäller en enkät ”%1” som definitionen inte har.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the latest backup.</source>
        <translation>Gå tillbaka till den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Round “%1”, pile %2</source>
        <translation>Mätomgång ”%1”, bunt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are of another form, language or activity than their pile.</source>
        <translation>
            <numerusform>%n enkät är av en annan sort, ett annat språk eller en annan insats än sin bunt.</numerusform>
            <numerusform>%n enkäter är av en annan sort, ett annat språk eller en annan insats än sin bunt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished sheet(s) have no serial number.</source>
        <translation>
            <numerusform>%n avslutad enkät saknar löpnummer.</numerusform>
            <numerusform>%n avslutade enkäter saknar löpnummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have a serial number that was never given out.</source>
        <translation>
            <numerusform>%n enkät har ett löpnummer som aldrig har delats ut.</numerusform>
            <numerusform>%n enkäter har löpnummer som aldrig har delats ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of its verifications do not lie in it.</source>
        <translation>
            <numerusform>%n enkät i dess kontrollinmatningar hör inte till bunten.</numerusform>
            <numerusform>%n enkäter i dess kontrollinmatningar hör inte till bunten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pile(s) are of variant “%3”, which version “%2” of questionnaire “%1” does not have.</source>
        <translation>
            <numerusform>%n bunt är av varianten ”%3”, som version ”%2” av enkäten ”%1” inte har.</numerusform>
            <numerusform>%n buntar är av varianten ”%3”, som version ”%2” av enkäten ”%1” inte har.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the history are of question %3, which version “%2” of questionnaire “%1” does not ask.</source>
        <translation>
            <numerusform>%n ändring i historiken gäller fråga %3, som version ”%2” av enkäten ”%1” inte ställer.</numerusform>
            <numerusform>%n ändringar i historiken gäller fråga %3, som version ”%2” av enkäten ”%1” inte ställer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stand under a theme of another questionnaire or round.</source>
        <translation>
            <numerusform>%n text ligger under ett tema för en annan enkät eller mätomgång.</numerusform>
            <numerusform>%n texter ligger under ett tema för en annan enkät eller mätomgång.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) belong to question %2 of questionnaire “%1”, which is no free-text question there.</source>
        <translation>
            <numerusform>%n tema hör till fråga %2 i enkäten ”%1”, som inte är någon fritextfråga där.</numerusform>
            <numerusform>%n teman hör till fråga %2 i enkäten ”%1”, som inte är någon fritextfråga där.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreFile</name>
    <message>
        <source>%1 was made by a newer version of this program. Install that version; the file is left as it is.</source>
        <translation>%1 är gjord av en nyare version av programmet. Installera den versionen; filen lämnas som den är.</translation>
    </message>
    <message>
        <source>%1 does not exist. Choose another file.</source>
        <translation>%1 finns inte. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file that this program made.</source>
        <translation>%1 är ingen fil. Välj en fil som programmet har skapat.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask whoever owns it for the right to read it.</source>
        <translation>%1 kan inte läsas. Be den som äger filen om rätt att läsa den.</translation>
    </message>
    <message>
        <source>%1 was not made by this program and is left as it is. Choose another file.</source>
        <translation>%1 är inte gjord av det här programmet och lämnas som den är. Välj en annan fil.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Open it read-only, or copy it to a folder of your own.</source>
        <translation>%1 kan inte ändras. Öppna den för läsning, eller kopiera den till en egen mapp.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program. Open it for writing once, so that it is brought up to date.</source>
        <translation>%1 är gjord av en äldre version av programmet. Öppna den för skrivning en gång, så uppdateras den.</translation>
    </message>
</context>
<context>
    <name>StoreLock</name>
    <message>
        <source>%1 is open in another program. Close it there, or open the file read-only.</source>
        <translation>%1 är öppen i ett annat program. Stäng den där, eller öppna den för läsning.</translation>
    </message>
    <message>
        <source>%1 has been open since %2 by %3 on %4 (%5, process %6). Close it there, or open the file read-only.</source>
        <translation>%1 är öppen sedan %2 av %3 på %4 (%5, process %6). Stäng den där, eller öppna den för läsning.</translation>
    </message>
    <message>
        <source>If that computer no longer runs the program, delete %1.</source>
        <translation>Om den datorn inte längre kör programmet kan du ta bort %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Open the file read-only, or copy it to a folder of your own.</source>
        <translation>Inget kan sparas i mappen %1. Öppna filen för läsning, eller kopiera den till en egen mapp.</translation>
    </message>
    <message>
        <source>Nothing could be written to the folder %1. Check that its disk has room and can be reached.</source>
        <translation>Inget kunde sparas i mappen %1. Kontrollera att disken har plats och går att nå.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>&quot;%1&quot; holds a personal identity number, which may not be sent. Rename it and try again.</source>
        <translation>”%1” innehåller ett personnummer, som inte får skickas. Byt namn och försök igen.</translation>
    </message>
    <message>
        <source>The submission has the responses to one questionnaire twice. Make the submission again.</source>
        <translation>Inlämningen har svaren på en enkät två gånger. Skapa den igen.</translation>
    </message>
    <message>
        <source>The questionnaire %1 is not in the round&apos;s definition. Choose the definition that the round was measured with, and try again.</source>
        <translation>Enkäten %1 finns inte i mätomgångens definition. Välj den definition som mätomgången gjordes med och försök igen.</translation>
    </message>
    <message>
        <source>Responses or counts refer to an activity that the submission does not list. Make the submission again.</source>
        <translation>Svar eller antal hör till en insats som inte finns med i inlämningen. Skapa den igen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Förbundet</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Mätomgång</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Status of the definition</source>
        <translation>Definitionens status</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation>Definitionens källa</translation>
    </message>
    <message>
        <source>Fingerprint of the definition</source>
        <translation>Definitionens fingeravtryck</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Submission from %1, %2</source>
        <translation>Inlämning från %1, %2</translation>
    </message>
</context>
<context>
    <name>SubmissionTables</name>
    <message>
        <source>Activities</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Directed at individuals or structural</source>
        <translation>Individinriktad eller strukturövergripande</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Could have been asked</source>
        <translation>Möjliga</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelade</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Questionnaire version</source>
        <translation>Enkätversion</translation>
    </message>
    <message>
        <source>Variant of the paper</source>
        <translation>Papprets variant</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papprets språk</translation>
    </message>
</context>
<context>
    <name>Submit</name>
    <message>
        <source>The number who could have been asked is missing, so no response rate can be worked out.</source>
        <translation>Antalet möjliga saknas, så täckning och bortfall kan inte räknas ut.</translation>
    </message>
    <message>
        <source>Fill it in on the page Federation.</source>
        <translation>Skriv in det på sidan Förbundet.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n response(s): fewer than the limit of %1.</source>
        <translation>
            <numerusform>Bara %n svar: under gränsen %1.</numerusform>
            <numerusform>Bara %n svar: under gränsen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect more if you can. Reporting few answers is risky.</source>
        <translation>Samla in fler om det går. Det är riskabelt att redovisa få svar.</translation>
    </message>
    <message>
        <source>The definition is not official: its status is &quot;%1&quot;.</source>
        <translation>Definitionen är inte officiell: dess status är ”%1”.</translation>
    </message>
    <message>
        <source>Use it to try things out, or check with the receiver before you send it.</source>
        <translation>Använd den för att prova, eller stäm av med mottagaren innan du lämnar in.</translation>
    </message>
    <message>
        <source>The round &quot;%1&quot; has no responses to send. Key or import them first.</source>
        <translation>Mätomgången ”%1” har inga svar att lämna in. Registrera eller hämta in dem först.</translation>
    </message>
    <message>
        <source>The questionnaires are examples, not the official ones.</source>
        <translation>Enkäterna är exempel, inte de officiella.</translation>
    </message>
    <message>
        <source>Do not send the file: add the official definition first.</source>
        <translation>Skicka inte filen: lägg först till den officiella definitionen.</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>Blank</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Two or more marks</source>
        <translation>Två eller flera kryss</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Oläsligt</translation>
    </message>
    <message>
        <source>Not asked in this variant</source>
        <translation>Ställs inte i den här varianten</translation>
    </message>
    <message>
        <source>Not asked in the version on the paper</source>
        <translation>Fanns inte i papprets version</translation>
    </message>
    <message>
        <source>Changed since the version on the paper</source>
        <translation>Ändrad sedan papprets version</translation>
    </message>
</context>
<context>
    <name>TextSurvey</name>
    <message>
        <source>Line %1 is not text. Open the file in the spreadsheet and save it as CSV.</source>
        <translation>Rad %1 är inte text. Öppna filen i kalkylprogrammet och spara den som CSV.</translation>
    </message>
    <message>
        <source>Line %1 is longer than a row can be. Check that the file is a table that was saved as CSV.</source>
        <translation>Rad %1 är längre än en rad kan vara. Kontrollera att filen är en tabell som sparats som CSV.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with a line of column names and one row per response.</source>
        <translation>Filen är tom. Välj en fil med en rad kolumnnamn och en rad per enkät.</translation>
    </message>
    <message>
        <source>Line %1 is damaged: it is not UTF-8, as the file says it is. Save the file again as CSV UTF-8 in the spreadsheet.</source>
        <translation>Rad %1 är skadad: den är inte UTF-8, som filen säger. Spara filen igen som CSV UTF-8 i kalkylprogrammet.</translation>
    </message>
    <message>
        <source>The file could not be read. Check the disk or network drive and try again.</source>
        <translation>Filen kunde inte läsas. Kontrollera disken eller nätverksenheten och försök igen.</translation>
    </message>
    <message>
        <source>The file is an Excel workbook or a zip archive, not CSV. Open it in the spreadsheet and save it as CSV.</source>
        <translation>Filen är en Excelbok eller ett zip-arkiv, inte CSV. Öppna den i kalkylprogrammet och spara den som CSV.</translation>
    </message>
</context>
<context>
    <name>TextTheme</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Det har inget namn.</translation>
    </message>
    <message>
        <source>Write a word or two.</source>
        <translation>Skriv ett par ord.</translation>
    </message>
    <message>
        <source>Its name has several lines.</source>
        <translation>Namnet har flera rader.</translation>
    </message>
    <message>
        <source>Write it on one.</source>
        <translation>Skriv det på en rad.</translation>
    </message>
    <message>
        <source>Its name holds personal data.</source>
        <translation>Namnet innehåller personuppgifter.</translation>
    </message>
    <message>
        <source>Say what the texts are about, not who wrote them.</source>
        <translation>Säg vad texterna handlar om, inte vem som skrev dem.</translation>
    </message>
</context>
<context>
    <name>TextWork</name>
    <message>
        <source>The questionnaire &quot;%1&quot; has no free-text question.</source>
        <translation>Enkäten ”%1” har ingen fritextfråga.</translation>
    </message>
    <message>
        <source>The questionnaire &quot;%1&quot; has no free-text question &quot;%2&quot;. Choose one of: %3.</source>
        <translation>Enkäten ”%1” har ingen fritextfråga ”%2”. Välj en av dessa: %3.</translation>
    </message>
</context>
<context>
    <name>TypedAnswer</name>
    <message>
        <source>Blank</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Two or more marks</source>
        <translation>Två eller flera kryss</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Oläsligt</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>This is no date. Write it as 2026-12-31 or 31/12, or empty the field and press /.</source>
        <translation>Det är inget datum. Skriv det som 2026-12-31 eller 31/12, eller töm fältet och tryck /.</translation>
    </message>
    <message>
        <source>This is no number. Use digits only, or empty the field and press /.</source>
        <translation>Det är inget tal. Använd bara siffror, eller töm fältet och tryck /.</translation>
    </message>
    <message>
        <source>%1 is outside what is expected. Press Enter again if the paper says so.</source>
        <translation>%1 är utanför det rimliga. Tryck Enter igen om det står så på pappret.</translation>
    </message>
</context>
<context>
    <name>VerifiedCopy</name>
    <message>
        <source>The copy of %1 is not like it and was removed. Check the disk, and that no other program is writing the file, and try again.</source>
        <translation>Kopian av %1 blev inte likadan och togs bort. Kontrollera disken och att inget annat program skriver i filen, och försök igen.</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>Pile %1 has no finished sheet to key a second time. Key some first.</source>
        <translation>Bunt %1 har ingen avslutad enkät att mata in igen. Registrera några först.</translation>
    </message>
    <message>
        <source>Every sheet of this verification has been keyed a second time. Begin a new one.</source>
        <translation>Alla enkäter i kontrollinmatningen är klara. Börja en ny.</translation>
    </message>
    <message>
        <source>Keyed a second time</source>
        <translation>Kontrollinmatning</translation>
    </message>
    <message>
        <source>Question %1 has not been keyed a second time yet. Key what stands on the paper, also when it is blank.</source>
        <translation>Fråga %1 är inte inmatad igen ännu. Mata in det som står på pappret, även om det är tomt.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>A text in the table %1 is longer than the 32 767 characters that a spreadsheet cell holds. Shorten it, or use CSV.</source>
        <translation>En text i tabellen %1 är längre än de 32 767 tecken som ryms i en cell. Korta den, eller använd CSV.</translation>
    </message>
    <message>
        <source>The table %1 is larger than a spreadsheet can hold. Use CSV instead.</source>
        <translation>Tabellen %1 är större än vad ett kalkylblad rymmer. Använd CSV i stället.</translation>
    </message>
    <message>
        <source>The workbook could not be put together in the temporary folder %1. Free some space there, and try again.</source>
        <translation>Arbetsboken kunde inte sättas ihop i den tillfälliga mappen %1. Gör plats där och försök igen.</translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>The file is an OpenDocument file (such as .ods). Open it in the spreadsheet, save it as an Excel workbook (.xlsx), and choose that file.</source>
        <translation>Filen är en OpenDocument-fil (till exempel .ods). Öppna den i kalkylprogrammet, spara den som Excel-arbetsbok (.xlsx) och välj den filen.</translation>
    </message>
    <message>
        <source>The file is not an Excel workbook of the kind XLSX. Open it in the spreadsheet, save it as an Excel workbook (.xlsx), and choose that file.</source>
        <translation>Filen är ingen Excel-arbetsbok av sorten XLSX. Öppna den i kalkylprogrammet, spara den som Excel-arbetsbok (.xlsx) och välj den filen.</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with cells. Show the sheet with the list in the spreadsheet, save, and choose the file again.</source>
        <translation>Arbetsboken har inget synligt blad med celler. Ta fram bladet med listan i kalkylprogrammet, spara och välj filen igen.</translation>
    </message>
    <message>
        <source>The workbook is damaged at %1. Open it in the spreadsheet, save it as an Excel workbook (.xlsx) under a new name, and choose that file.</source>
        <translation>Arbetsboken är skadad vid %1. Öppna den i kalkylprogrammet, spara den som Excel-arbetsbok (.xlsx) under ett nytt namn och välj den filen.</translation>
    </message>
    <message>
        <source>The sheet %1 has more cells than a list can have: it reaches to cell %2. Delete what does not belong to the list, or copy the list to a new workbook.</source>
        <translation>Bladet %1 har fler celler än en lista kan ha: det når till cell %2. Ta bort det som inte hör till listan, eller kopiera listan till en ny arbetsbok.</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>The file is damaged or was not copied whole. Fetch it again, or open it in the spreadsheet and save it under a new name.</source>
        <translation>Filen är skadad eller inte kopierad i sin helhet. Hämta den igen, eller öppna den i kalkylprogrammet och spara den under ett nytt namn.</translation>
    </message>
    <message>
        <source>The file is small but unpacks to far more than a list can hold. Check that the right file was chosen, or copy the list to a new workbook.</source>
        <translation>Filen är liten men packas upp till långt mer än en lista rymmer. Kontrollera att rätt fil är vald, eller kopiera listan till en ny arbetsbok.</translation>
    </message>
    <message>
        <source>The file has no part %1. Open it in the spreadsheet and save it again.</source>
        <translation>Filen saknar delen %1. Öppna den i kalkylprogrammet och spara den igen.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Save a copy without a password, and choose the copy.</source>
        <translation>Filen är skyddad med lösenord. Spara en kopia utan lösenord och välj kopian.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The archive could not be put together. Close other programs to free memory, and try again.</source>
        <translation>Arkivet kunde inte sättas ihop. Stäng andra program för att frigöra minne och försök igen.</translation>
    </message>
</context>
<context>
    <name>ljus::ActivitiesSection</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date. Write it as 2026-11-01, or leave it empty.</source>
        <translation>%1: ”%2” är inget datum. Skriv det som 2026-11-01, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>Choose an activity in the list to change it. One that works both with individuals and with structures is added twice.</source>
        <translation>Välj en insats i listan för att ändra den. En insats som är både individinriktad och strukturövergripande läggs in två gånger.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Inriktning</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Name of the activity</source>
        <translation>Insatsens namn</translation>
    </message>
    <message>
        <source>Add the activity</source>
        <translation>Lägg till insatsen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>New instead</source>
        <translation>Ny i stället</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Added the activity &quot;%1&quot;.</source>
        <translation>Insatsen ”%1” är tillagd.</translation>
    </message>
    <message>
        <source>Changed the activity &quot;%1&quot;.</source>
        <translation>Insatsen ”%1” är ändrad.</translation>
    </message>
    <message>
        <source>Removed the activity &quot;%1&quot;, which nothing referred to.</source>
        <translation>Insatsen ”%1” är borttagen. Ingenting hörde till den.</translation>
    </message>
</context>
<context>
    <name>ljus::ActivityRepository</name>
    <message>
        <source>There is already an activity called “%1”. Choose another name.</source>
        <translation>Det finns redan en insats som heter ”%1”. Välj ett annat namn.</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of counts</source>
        <translation>
            <numerusform>%n rad med antal</numerusform>
            <numerusform>%n rader med antal</numerusform>
        </translation>
    </message>
    <message>
        <source>That activity is not in this file. Choose another.</source>
        <translation>Den insatsen finns inte i filen. Välj en annan.</translation>
    </message>
    <message>
        <source>The kind of the activity “%1” is fixed. Add another activity for the other kind.</source>
        <translation>Inriktningen för insatsen ”%1” kan inte ändras. Lägg till en insats till för den andra inriktningen.</translation>
    </message>
    <message>
        <source>There is no activity called “%1”. Add it first.</source>
        <translation>Det finns ingen insats som heter ”%1”. Lägg till den först.</translation>
    </message>
    <message numerus="yes">
        <source>%n pile(s)</source>
        <translation>
            <numerusform>%n bunt</numerusform>
            <numerusform>%n buntar</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity “%1” cannot be removed: %2, %3, %4 and %5 refer to it. Give it an end date instead.</source>
        <translation>Insatsen ”%1” kan inte tas bort: %2, %3, %4 och %5 hör till den. Ge den ett slutdatum i stället.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of its list</source>
        <translation>
            <numerusform>%n rad i utdelningslistan</numerusform>
            <numerusform>%n rader i utdelningslistan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ljus::BarCell</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ljus::BatchEnd</name>
    <message>
        <source>Key a second time</source>
        <translation>Kontrollinmatning</translation>
    </message>
    <message>
        <source>Sheets &amp;counted in the pile</source>
        <translation>Enkäter i bunten, &amp;räknade</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>inte räknade</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>Registrerade</translation>
    </message>
    <message>
        <source>&amp;Blank sheets</source>
        <translation>&amp;Tomma enkäter</translation>
    </message>
    <message>
        <source>Sheets handed back &amp;unanswered on purpose</source>
        <translation>Enkäter där någon t&amp;ackat nej</translation>
    </message>
    <message>
        <source>&amp;Put the pile away</source>
        <translation>&amp;Lägg undan bunten</translation>
    </message>
    <message>
        <source>Key &amp;more sheets</source>
        <translation>Registrera &amp;fler enkäter</translation>
    </message>
    <message>
        <source>Key some sheets again without seeing what was keyed first. Differences are settled with the paper, and show how many errors the pile has. Nothing is noted of who keyed.</source>
        <translation>Mata in några enkäter en gång till utan att se vad som matades in först. Skillnader avgörs med pappret och visar hur många fel bunten har. Ingenting sparas om vem som matade in.</translation>
    </message>
    <message>
        <source>Key the &amp;whole pile again</source>
        <translation>Mata in &amp;hela bunten igen</translation>
    </message>
    <message>
        <source>Pile %1</source>
        <translation>Bunt %1</translation>
    </message>
    <message>
        <source>Go on with the &amp;second keying</source>
        <translation>Fortsätt &amp;kontrollinmatningen</translation>
    </message>
    <message numerus="yes">
        <source>Key a &amp;sample again (%n sheet(s))</source>
        <translation>
            <numerusform>Mata in ett &amp;stickprov igen (%n enkät)</numerusform>
            <numerusform>Mata in ett &amp;stickprov igen (%n enkäter)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Insats</translation>
    </message>
    <message>
        <source>Paper &amp;language</source>
        <translation>Pappersenkätens &amp;språk</translation>
    </message>
    <message>
        <source>Chan&amp;ge the pile…</source>
        <translation>Än&amp;dra bunten…</translation>
    </message>
    <message>
        <source>%1 · begun %2 · put away</source>
        <translation>%1 · påbörjad %2 · undanlagd</translation>
    </message>
    <message>
        <source>%1 · begun %2</source>
        <translation>%1 · påbörjad %2</translation>
    </message>
</context>
<context>
    <name>ljus::BatchList</name>
    <message>
        <source>Piles</source>
        <translation>Buntar</translation>
    </message>
    <message>
        <source>Remove the empty pile</source>
        <translation>Ta bort den tomma bunten</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Pile</source>
        <translation>Bunt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>Registrerade</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Kontrollinmatning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Undanlagd</translation>
    </message>
    <message>
        <source>On the desk</source>
        <translation>På skrivbordet</translation>
    </message>
    <message>
        <source>&amp;Key more in the pile</source>
        <translation>&amp;Registrera fler i bunten</translation>
    </message>
    <message>
        <source>&amp;Open the pile</source>
        <translation>&amp;Öppna bunten</translation>
    </message>
</context>
<context>
    <name>ljus::BatchRepository</name>
    <message>
        <source>That activity is not in this file. Choose another.</source>
        <translation>Den insatsen finns inte i filen. Välj en annan.</translation>
    </message>
    <message>
        <source>That pile is not in this file. Choose another.</source>
        <translation>Bunten finns inte i filen. Välj en annan.</translation>
    </message>
    <message>
        <source>The pile cannot be removed: it has sheets. Remove or discard them first, or close the pile.</source>
        <translation>Bunten kan inte tas bort: den har enkäter. Ta bort dem först, eller lägg undan bunten.</translation>
    </message>
    <message>
        <source>That sheet is finished or gone, and cannot be counted as blank. Open the pile anew.</source>
        <translation>Den enkäten är färdig eller borta och kan inte räknas som tom. Öppna bunten på nytt.</translation>
    </message>
</context>
<context>
    <name>ljus::ChartWidget</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagram: %1</translation>
    </message>
</context>
<context>
    <name>ljus::CountsModel</name>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Could be asked</source>
        <translation>Möjliga</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelade</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no count. Write a whole number, or leave the cell empty when it is not known.</source>
        <translation>”%1” är inget antal. Skriv ett heltal, eller lämna rutan tom om det inte är känt.</translation>
    </message>
</context>
<context>
    <name>ljus::CountsRepository</name>
    <message>
        <source>The round has no questionnaire “%1”. Choose one of its own.</source>
        <translation>Mätomgången har ingen enkät ”%1”. Välj en av dess egna.</translation>
    </message>
    <message>
        <source>That activity is not in this file. Choose another.</source>
        <translation>Den insatsen finns inte i filen. Välj en annan.</translation>
    </message>
    <message>
        <source>That activity has a list of hand-outs, which its numbers come from. Change the list.</source>
        <translation>Den insatsen har en utdelningslista som antalen kommer från. Ändra i listan.</translation>
    </message>
</context>
<context>
    <name>ljus::CountsSection</name>
    <message>
        <source>Counts of the round</source>
        <translation>Mätomgångens antal</translation>
    </message>
    <message>
        <source>How many could be asked, and how many were handed a questionnaire. Write a number and press Enter or Tab; an empty cell is &quot;not stated&quot;.</source>
        <translation>Hur många som kunde tillfrågas (möjliga) och hur många som fick en enkät (utdelade). Skriv ett tal och tryck Enter eller Tabb; en tom ruta betyder att talet inte är känt.</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Enkät</translation>
    </message>
    <message>
        <source>not tied to an activity</source>
        <translation>ingen insats</translation>
    </message>
</context>
<context>
    <name>ljus::DistributionOverview</name>
    <message>
        <source>No numbers stated.</source>
        <translation>Antal inte angivet.</translation>
    </message>
    <message numerus="yes">
        <source>%n not offered yet.</source>
        <translation>
            <numerusform>%n ej erbjuden än.</numerusform>
            <numerusform>%n ej erbjudna än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Few answers.</source>
        <translation>Få svar.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Utdelning</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Could be asked</source>
        <translation>Möjliga</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelade</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Täckning, %</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Response rate, %</source>
        <translation>Svarsfrekvens, %</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Att göra</translation>
    </message>
</context>
<context>
    <name>ljus::DistributionPage</name>
    <message>
        <source>Distribution</source>
        <translation>Utdelning</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ingen mätomgång än</translation>
    </message>
    <message>
        <source>Begin by adding a measuring round with its dates.</source>
        <translation>Börja med att lägga till en mätomgång med dess datum.</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Lägg till en mätomgång</translation>
    </message>
    <message>
        <source>&amp;Back to all activities</source>
        <translation>&amp;Tillbaka till alla insatser</translation>
    </message>
    <message>
        <source>&amp;Read a list…</source>
        <translation>Läs &amp;in en lista…</translation>
    </message>
    <message>
        <source>&amp;Print and save</source>
        <translation>&amp;Skriv ut och spara</translation>
    </message>
    <message>
        <source>Days for the &amp;calendar…</source>
        <translation>Dagar till &amp;kalendern…</translation>
    </message>
    <message>
        <source>P&amp;urge the lists…</source>
        <translation>&amp;Gallra listorna…</translation>
    </message>
    <message>
        <source>Open the &amp;list</source>
        <translation>Öppna &amp;listan</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>Skriv ut &amp;listan…</translation>
    </message>
    <message>
        <source>Print the &amp;reminder list…</source>
        <translation>Skriv ut &amp;påminnelselistan…</translation>
    </message>
    <message>
        <source>Print &amp;cover slips…</source>
        <translation>Skriv ut &amp;följeslappar…</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Spara listan…</translation>
    </message>
    <message>
        <source>Save the re&amp;minder list…</source>
        <translation>Spara på&amp;minnelselistan…</translation>
    </message>
    <message>
        <source>&amp;Add lines</source>
        <translation>&amp;Lägg till rader</translation>
    </message>
    <message>
        <source>Everyone should be offered the questionnaire. What is missing comes first.</source>
        <translation>Alla ska erbjudas enkäten. Det som saknas står först.</translation>
    </message>
    <message>
        <source>The list has been purged; its numbers are kept.</source>
        <translation>Listan är gallrad; antalen är kvar.</translation>
    </message>
    <message>
        <source>Read a list</source>
        <translation>Läs in en lista</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>Listor (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel-arbetsbok (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n line(s).</source>
        <translation>
            <numerusform>%n rad är sparad.</numerusform>
            <numerusform>%n rader är sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days for the calendar</source>
        <translation>Dagar till kalendern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The days are saved. Open the file, and your calendar takes them in.</source>
        <translation>Dagarna är sparade. Öppna filen, så läggs de in i kalendern.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with codes and notes go away for good, from this file and its backups. The numbers stay.</source>
        <translation>
            <numerusform>%n rad med kod och anteckning försvinner för gott, ur den här filen och dess säkerhetskopior. Antalen blir kvar.</numerusform>
            <numerusform>%n rader med koder och anteckningar försvinner för gott, ur den här filen och dess säkerhetskopior. Antalen blir kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Purge</source>
        <translation>&amp;Gallra</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) purged.</source>
        <translation>
            <numerusform>%n rad är gallrad.</numerusform>
            <numerusform>%n rader är gallrade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were purged too.</source>
        <translation>
            <numerusform>%n säkerhetskopia gallrades också.</numerusform>
            <numerusform>%n säkerhetskopior gallrades också.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers are stated for this activity. From its first line on the list holds instead.</source>
        <translation>Det finns antal angivna för insatsen. Från första raden gäller listan i stället.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check its name, and that you may read it.</source>
        <translation>%1 kan inte öppnas. Kontrollera namnet och att du får läsa filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added. Lines with these cells were left out: %1</source>
        <translation>
            <numerusform>%n rad är tillagd. Rader med de här cellerna togs inte med: %1</numerusform>
            <numerusform>%n rader är tillagda. Rader med de här cellerna togs inte med: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Å&amp;ngra</translation>
    </message>
</context>
<context>
    <name>ljus::EntryDesk</name>
    <message>
        <source>Press the key of an answer, or Space when the question is blank.</source>
        <translation>Tryck på svarets tangent, eller mellanslag om frågan är tom.</translation>
    </message>
    <message>
        <source>Not saved. Press Enter to try again.</source>
        <translation>Inte sparat. Tryck Enter för att försöka igen.</translation>
    </message>
    <message>
        <source>The form is not finished yet. Press Enter to try again.</source>
        <translation>Enkäten är inte avslutad än. Tryck Enter för att försöka igen.</translation>
    </message>
    <message>
        <source>The form says: go on to question %1. Enter goes there; key what is answered here all the same.</source>
        <translation>På enkäten står: gå till fråga %1. Enter går dit; är frågan besvarad ändå matar du in svaret.</translation>
    </message>
    <message>
        <source>There is no question %1 in this form.</source>
        <translation>Enkäten har ingen fråga %1.</translation>
    </message>
    <message>
        <source>Masked in question %1: %2.</source>
        <translation>Dolt i fråga %1: %2.</translation>
    </message>
    <message>
        <source>This is not what was keyed before. Look at the paper and key it again.</source>
        <translation>Det är inte samma som förra gången. Titta på pappret och mata in igen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>One more answer on the paper? Then a line was skipped: go back with Up and compare.</source>
        <translation>Ett svar till på pappret? Då har en rad hoppats över: gå tillbaka med Upp och jämför.</translation>
    </message>
    <message>
        <source>Go to question: %1_ (Enter goes to question %2, Esc stays)</source>
        <translation>Gå till fråga: %1_ (Enter går till fråga %2, Esc stannar)</translation>
    </message>
    <message>
        <source>Go to question: %1_ (there is no question %1, Esc stays)</source>
        <translation>Gå till fråga: %1_ (det finns ingen fråga %1, Esc stannar)</translation>
    </message>
    <message>
        <source>Go to question: %1_ (type its number, Esc stays)</source>
        <translation>Gå till fråga: %1_ (skriv numret, Esc stannar)</translation>
    </message>
</context>
<context>
    <name>ljus::EntryPage</name>
    <message>
        <source>Entry</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>No round to key in</source>
        <translation>Ingen mätomgång att registrera i</translation>
    </message>
    <message>
        <source>A round is one year&apos;s measurement. Make one, then key the forms.</source>
        <translation>En mätomgång är ett års mätning. Lägg till en, och registrera sedan enkäterna.</translation>
    </message>
    <message>
        <source>Make a &amp;round</source>
        <translation>Lägg till en mät&amp;omgång</translation>
    </message>
    <message>
        <source>&amp;Finish the form</source>
        <translation>&amp;Avsluta enkäten</translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing can be keyed.</source>
        <translation>Filen är öppen bara för läsning, så inget kan registreras.</translation>
    </message>
    <message>
        <source>Continues where you left off</source>
        <translation>Fortsätter där du slutade</translation>
    </message>
    <message>
        <source>&amp;Leave the form</source>
        <translation>&amp;Lämna enkäten</translation>
    </message>
    <message>
        <source>This answer is not saved. %1</source>
        <translation>Svaret är inte sparat. %1</translation>
    </message>
    <message>
        <source>A form of pile %1 is half keyed. Continue or discard it first.</source>
        <translation>En enkät i bunt %1 är halvfärdig. Fortsätt med den eller kasta den först.</translation>
    </message>
    <message>
        <source>Second keying · %1</source>
        <translation>Kontrollinmatning · %1</translation>
    </message>
    <message>
        <source>Write %1 on the sheet you just keyed</source>
        <translation>Skriv %1 på enkäten du just matade in</translation>
    </message>
    <message>
        <source>Blank sheet counted: %1 in this pile</source>
        <translation>Tom enkät räknad: %1 i den här bunten</translation>
    </message>
    <message>
        <source>Back to the p&amp;iles</source>
        <translation>T&amp;illbaka till buntarna</translation>
    </message>
</context>
<context>
    <name>ljus::EntryPanel</name>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>vet ej</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>oläsligt</translation>
    </message>
    <message>
        <source>back</source>
        <translation>tillbaka</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>look back</source>
        <translation>genomgång</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>lämna</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Visa tangenterna</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Dölj tangenterna</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Genomgång</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Fråga %1 av %2</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · %2 kvar</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>två eller fler</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alla tangenter</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>gå till</translation>
    </message>
</context>
<context>
    <name>ljus::EntrySetup</name>
    <message>
        <source>Which forms are on your desk?</source>
        <translation>Vilka enkäter ligger på bordet?</translation>
    </message>
    <message>
        <source>Sort the paper into piles first: one activity, one questionnaire and one edition at a time.</source>
        <translation>Sortera pappren i buntar först: en insats, en enkät och en version i taget.</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Insats</translation>
    </message>
    <message>
        <source>Choose an activity</source>
        <translation>Välj insats</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Enkät</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>Ve&amp;rsion</translation>
    </message>
    <message>
        <source>Var&amp;iant</source>
        <translation>Varian&amp;t</translation>
    </message>
    <message>
        <source>Language of the &amp;paper</source>
        <translation>&amp;Papprets språk</translation>
    </message>
    <message>
        <source>Choose the activity that the forms come from, or &quot;No activity&quot;.</source>
        <translation>Välj vilken insats enkäterna kommer från, eller ”Ingen insats”.</translation>
    </message>
    <message>
        <source>&amp;Start keying</source>
        <translation>&amp;Börja registrera</translation>
    </message>
    <message>
        <source>A form is half keyed</source>
        <translation>En enkät är påbörjad</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Discard this form</source>
        <translation>&amp;Ta bort den här enkäten</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (gällande)</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>inte räknade</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>S&amp;heets in the pile</source>
        <translation>Antal &amp;enkäter i bunten</translation>
    </message>
</context>
<context>
    <name>ljus::EntryStart</name>
    <message>
        <source>Keyed so far: %1</source>
        <translation>Registrerade hittills: %1</translation>
    </message>
    <message>
        <source>Pile %1, %2: %3 of %4 questions answered. It is kept in the file until you continue or discard it.</source>
        <translation>Bunt %1, %2: %3 av %4 frågor besvarade. Enkäten ligger kvar i filen tills du fortsätter eller kastar den.</translation>
    </message>
</context>
<context>
    <name>ljus::FederationPage</name>
    <message>
        <source>Federation</source>
        <translation>Förbundet</translation>
    </message>
    <message>
        <source>What is set up once a year. Every change is saved at once.</source>
        <translation>Det som läggs upp en gång om året. Varje ändring sparas direkt.</translation>
    </message>
</context>
<context>
    <name>ljus::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ljus::HandOutImport</name>
    <message>
        <source>What the file holds</source>
        <translation>Vad filen innehåller</translation>
    </message>
    <message>
        <source>Cells to look at</source>
        <translation>Celler att titta på</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blad</translation>
    </message>
    <message>
        <source>Rows of &amp;headings</source>
        <translation>Rader med &amp;rubriker</translation>
    </message>
    <message>
        <source>&amp;Questionnaire, where the list does not say</source>
        <translation>&amp;Enkät, där listan inte säger vilken</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>Vad varje kolumn innehåller</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>Det enda</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Så rättar du</translation>
    </message>
    <message>
        <source>Not added:</source>
        <translation>Läggs inte till:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Kontrollera:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be added.</source>
        <translation>
            <numerusform>%n rad kan läggas till.</numerusform>
            <numerusform>%n rader kan läggas till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stop their lines.</source>
        <translation>
            <numerusform>%n cell stoppar sin rad.</numerusform>
            <numerusform>%n celler stoppar sina rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are doubtful.</source>
        <translation>
            <numerusform>%n cell är tveksam.</numerusform>
            <numerusform>%n celler är tveksamma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n line(s)</source>
        <translation>
            <numerusform>&amp;Lägg till %n rad</numerusform>
            <numerusform>&amp;Lägg till %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in the list already.</source>
        <translation>
            <numerusform>%n rad finns redan i listan.</numerusform>
            <numerusform>%n rader finns redan i listan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ljus::HandOutList</name>
    <message>
        <source>Outside the target group</source>
        <translation>Utanför målgruppen</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Ingen lista än</translation>
    </message>
    <message>
        <source>Add one line per participant, with the activity&apos;s own running numbers or codes; or read a list that you have already. No names.</source>
        <translation>Lägg till en rad per deltagare, med insatsens egna löpnummer eller koder, eller läs in en lista som du redan har. Inga namn.</translation>
    </message>
    <message>
        <source>&amp;Add lines</source>
        <translation>&amp;Lägg till rader</translation>
    </message>
    <message>
        <source>&amp;Day of what is marked</source>
        <translation>&amp;Dag för det som markeras</translation>
    </message>
    <message>
        <source>&amp;Why the participant is not to be asked</source>
        <translation>&amp;Varför deltagaren inte ska tillfrågas</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markera</translation>
    </message>
    <message>
        <source>began after the measuring period, for example</source>
        <translation>till exempel: började efter mätperioden</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>skriv en anteckning</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>paste lines</source>
        <translation>klistra in rader</translation>
    </message>
    <message>
        <source>Say in a few words why the participant is not to be asked.</source>
        <translation>Skriv med några ord varför deltagaren inte ska tillfrågas.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken away.</source>
        <translation>
            <numerusform>%n rad är borttagen.</numerusform>
            <numerusform>%n rader är borttagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Å&amp;ngra</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added.</source>
        <translation>
            <numerusform>%n rad är tillagd.</numerusform>
            <numerusform>%n rader är tillagda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: outside the target group</source>
        <translation>Rad %1: utanför målgruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): outside the target group</source>
        <translation>
            <numerusform>%n rad: utanför målgruppen</numerusform>
            <numerusform>%n rader: utanför målgruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only those not offered</source>
        <translation>&amp;Bara ej erbjudna</translation>
    </message>
    <message>
        <source>Nobody is left</source>
        <translation>Ingen är kvar</translation>
    </message>
    <message>
        <source>No line of the list is still to be offered the questionnaire.</source>
        <translation>Ingen rad i listan är ej erbjuden.</translation>
    </message>
    <message>
        <source>&amp;Show all lines</source>
        <translation>&amp;Visa alla rader</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>only those not offered</source>
        <translation>bara ej erbjudna</translation>
    </message>
    <message>
        <source>%1 F2 opens what you wrote.</source>
        <translation>%1 F2 öppnar det du skrev.</translation>
    </message>
</context>
<context>
    <name>ljus::HandOutModel</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>ljus::HandOutRepository</name>
    <message>
        <source>The line “%1” was changed meanwhile. Nothing was changed; look at the list and try again.</source>
        <translation>Raden ”%1” ändrades under tiden. Ingenting är ändrat; titta i listan och försök igen.</translation>
    </message>
    <message>
        <source>Line “%1”, %2</source>
        <translation>Rad ”%1”, %2</translation>
    </message>
    <message>
        <source>The round has no questionnaire “%1” for participants. Choose one of its own.</source>
        <translation>Mätomgången har ingen deltagarenkät ”%1”. Välj någon av dess egna.</translation>
    </message>
    <message>
        <source>That list has been purged; only its numbers are kept.</source>
        <translation>Den listan är gallrad; bara antalen finns kvar.</translation>
    </message>
    <message>
        <source>That activity is not in this file. Choose another.</source>
        <translation>Den insatsen finns inte i filen. Välj en annan.</translation>
    </message>
    <message>
        <source>The code “%1” stands in the list already. Give the line another.</source>
        <translation>Koden ”%1” finns redan i listan. Ge raden en annan.</translation>
    </message>
</context>
<context>
    <name>ljus::HandOutTable</name>
    <message>
        <source>C</source>
        <comment>clear: not offered</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>H</source>
        <comment>handed out</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>N</source>
        <comment>said no</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>R</source>
        <comment>not reached</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>O</source>
        <comment>outside the target group</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Hand-outs</source>
        <translation>Utdelningar</translation>
    </message>
</context>
<context>
    <name>ljus::InstrumentRepository</name>
    <message>
        <source>Definition %1 in this file is damaged. Go back to the latest backup.</source>
        <translation>Definition %1 i filen är skadad. Gå tillbaka till den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The definition cannot be read. Check it.</source>
        <translation>Definitionen kan inte läsas. Kontrollera den.</translation>
    </message>
    <message>
        <source>Definition %1 is not in this file. Choose another.</source>
        <translation>Definition %1 finns inte i filen. Välj en annan.</translation>
    </message>
</context>
<context>
    <name>ljus::KeyHint</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ljus::LimitSection</name>
    <message>
        <source>Back to the program&apos;s own</source>
        <translation>Tillbaka till programmets egna</translation>
    </message>
    <message>
        <source>Who decided this</source>
        <translation>Vem som bestämt det</translation>
    </message>
</context>
<context>
    <name>ljus::LimitsSection</name>
    <message>
        <source>Few answers</source>
        <translation>Få svar</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Varna under</translation>
    </message>
    <message>
        <source>Hide below, in all that leaves the program</source>
        <translation>Dölj under, i allt som lämnar programmet</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>Spara gränserna</translation>
    </message>
    <message>
        <source>These limits are the program&apos;s own defaults, not official ones.</source>
        <translation>Gränserna är programmets egna, inte officiella.</translation>
    </message>
    <message>
        <source>Limits decided by: %1.</source>
        <translation>Gränserna är bestämda av: %1.</translation>
    </message>
    <message>
        <source>The limits are saved.</source>
        <translation>Gränserna är sparade.</translation>
    </message>
    <message>
        <source>The program&apos;s own limits hold again.</source>
        <translation>Programmets egna gränser gäller igen.</translation>
    </message>
</context>
<context>
    <name>ljus::LineCard</name>
    <message>
        <source>not stated</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>&amp;Could be asked</source>
        <translation>Möjliga att till&amp;fråga</translation>
    </message>
    <message>
        <source>&amp;Handed out</source>
        <translation>&amp;Utdelade</translation>
    </message>
    <message>
        <source>Few answers: reporting them is risky.</source>
        <translation>Få svar: de är vanskliga att redovisa.</translation>
    </message>
    <message>
        <source>Open the &amp;list</source>
        <translation>Öppna &amp;listan</translation>
    </message>
    <message>
        <source>Keep a &amp;list instead</source>
        <translation>För &amp;lista i stället</translation>
    </message>
    <message>
        <source>&amp;Take the stated numbers away</source>
        <translation>&amp;Ta bort de angivna antalen</translation>
    </message>
</context>
<context>
    <name>ljus::MainWindow</name>
    <message>
        <source>Ljuspunkt files (*.ljuspunkt)</source>
        <translation>Ljuspunktfiler (*.ljuspunkt)</translation>
    </message>
    <message>
        <source>Ljuspunkt</source>
        <translation>Ljuspunkt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ppna …</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>&amp;Säkerhetskopiera …</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>S&amp;täng filen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>&amp;About Ljuspunkt</source>
        <translation>&amp;Om Ljuspunkt</translation>
    </message>
    <message>
        <source>Write the federation&apos;s name first.</source>
        <translation>Skriv förbundets namn först.</translation>
    </message>
    <message>
        <source>Where shall the new file be kept?</source>
        <translation>Var ska den nya filen ligga?</translation>
    </message>
    <message>
        <source>Open a Ljuspunkt file</source>
        <translation>Öppna en Ljuspunktfil</translation>
    </message>
    <message>
        <source>%1 – Ljuspunkt</source>
        <translation>%1 – Ljuspunkt</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Öppna för läsning</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 säkerhetskopia %2</translation>
    </message>
    <message>
        <source>Where shall the backup be kept?</source>
        <translation>Var ska säkerhetskopian ligga?</translation>
    </message>
    <message>
        <source>Backed up to %1. The copy was opened and checked.</source>
        <translation>Säkerhetskopian ligger i %1. Den har öppnats och kontrollerats.</translation>
    </message>
    <message>
        <source>About Ljuspunkt</source>
        <translation>Om Ljuspunkt</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Ljuspunkt %1&lt;/h3&gt;&lt;p&gt;Measures with the indicators for financial coordination: from paper to submission.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. No warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ljuspunkt %1&lt;/h3&gt;&lt;p&gt;Mäter med indikatorer för finansiell samordning: från papper till inlämning.&lt;/p&gt;&lt;p&gt;Fri programvara under GNU General Public License, version 3 eller senare. Utan garanti.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ljus::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbok</translation>
    </message>
</context>
<context>
    <name>ljus::NameSection</name>
    <message>
        <source>The federation</source>
        <translation>Förbundet</translation>
    </message>
    <message>
        <source>&amp;Name in reports and submissions</source>
        <translation>&amp;Namn i rapporter och inlämningar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>The federation is now called &quot;%1&quot;.</source>
        <translation>Förbundet heter nu ”%1”.</translation>
    </message>
</context>
<context>
    <name>ljus::NewLinesCard</name>
    <message>
        <source>Add lines</source>
        <translation>Lägg till rader</translation>
    </message>
    <message>
        <source>Each participant gets a running number of the activity&apos;s own. Write it down where only the activity sees it.</source>
        <translation>Varje deltagare får ett av insatsens egna löpnummer. Skriv upp det där bara insatsen ser det.</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Enkät</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>Hur &amp;många</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Första numret</translation>
    </message>
    <message>
        <source>Letters &amp;before the number</source>
        <translation>Bokstäver &amp;före numret</translation>
    </message>
    <message>
        <source>Add t&amp;hem</source>
        <translation>Lägg ti&amp;ll dem</translation>
    </message>
</context>
<context>
    <name>ljus::NoticeBar</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ljus::NumberLimitSection</name>
    <message>
        <source>Keying errors</source>
        <translation>Inmatningsfel</translation>
    </message>
    <message>
        <source>Key a pile again above this many errors per 1 000 answers</source>
        <translation>Mata in bunten igen vid fler fel än så här per 1 000 svar</translation>
    </message>
    <message>
        <source>Aim for the response rate</source>
        <translation>Mål för svarsfrekvensen</translation>
    </message>
    <message>
        <source>Per cent of those handed out who are to answer</source>
        <translation>Procent av de utdelade som ska ha svarat</translation>
    </message>
    <message>
        <source>Save the limit</source>
        <translation>Spara gränsen</translation>
    </message>
    <message>
        <source>The limit is saved.</source>
        <translation>Gränsen är sparad.</translation>
    </message>
    <message>
        <source>The program&apos;s own limit holds again.</source>
        <translation>Programmets egen gräns gäller igen.</translation>
    </message>
    <message>
        <source>This limit is the program&apos;s own default, not an official one.</source>
        <translation>Gränsen är programmets egen, inte officiell.</translation>
    </message>
    <message>
        <source>Limit decided by: %1.</source>
        <translation>Gränsen är bestämd av: %1.</translation>
    </message>
</context>
<context>
    <name>ljus::OverviewPage</name>
    <message>
        <source>A questionnaire was left half keyed.</source>
        <translation>En enkät är påbörjad men inte klar.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Gör klar den</translation>
    </message>
    <message>
        <source>Nothing is keyed yet. Take the first pile of paper.</source>
        <translation>Ingen enkät är klar än. Ta den första bunten papper.</translation>
    </message>
    <message>
        <source>Start keying</source>
        <translation>Börja registrera</translation>
    </message>
    <message>
        <source>See distribution</source>
        <translation>Se utdelningen</translation>
    </message>
    <message>
        <source>When all paper is keyed: look at the results and make the submission file.</source>
        <translation>När alla papper är registrerade: se över resultatet och skapa inlämningsfilen.</translation>
    </message>
    <message>
        <source>Go to submission</source>
        <translation>Till inlämningen</translation>
    </message>
    <message>
        <source>of %1 handed out</source>
        <translation>av %1 utdelade</translation>
    </message>
    <message>
        <source>number handed out not stated</source>
        <translation>antal utdelade inte angivet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ingen mätomgång än</translation>
    </message>
    <message>
        <source>Begin by adding a measuring round with its dates.</source>
        <translation>Börja med att lägga till en mätomgång med dess datum.</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Lägg till en mätomgång</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Att göra härnäst</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n response(s) keyed. The round runs %2 – %3.</source>
        <translation>
            <numerusform>%1: %n svar registrerat. Mätomgången löper %2 – %3.</numerusform>
            <numerusform>%1: %n svar registrerade. Mätomgången löper %2 – %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>få svar</translation>
    </message>
    <message numerus="yes">
        <source>Something cannot be right in %n place(s), first %1.</source>
        <translation>
            <numerusform>Något kan inte stämma på %n ställe, först %1.</numerusform>
            <numerusform>Något kan inte stämma på %n ställen, först %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Rätta det</translation>
    </message>
    <message numerus="yes">
        <source>%n have not been offered the questionnaire. First: %1, no later than %2.</source>
        <translation>
            <numerusform>%n har inte erbjudits enkäten. Först: %1, senast %2.</numerusform>
            <numerusform>%n har inte erbjudits enkäten. Först: %1, senast %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Dela ut</translation>
    </message>
    <message numerus="yes">
        <source>How many could be asked is not stated in %n place(s), first %1.</source>
        <translation>
            <numerusform>Hur många som kan tillfrågas är inte angivet på %n ställe, först %1.</numerusform>
            <numerusform>Hur många som kan tillfrågas är inte angivet på %n ställen, först %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>State it</source>
        <translation>Ange det</translation>
    </message>
    <message numerus="yes">
        <source>Few have answered in %n group(s), first %1. Collect more by %2 if you can.</source>
        <translation>
            <numerusform>Få har svarat i %n grupp, först %1. Samla in fler senast %2 om det går.</numerusform>
            <numerusform>Få har svarat i %n grupper, först %1. Samla in fler senast %2 om det går.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the lists</source>
        <translation>Till listorna</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 slutar</translation>
    </message>
    <message numerus="yes">
        <source>%1 is over. Its lists still hold %n line(s) with codes and notes: purge them.</source>
        <translation>
            <numerusform>%1 är slut. Listorna har kvar %n rad med koder och anteckningar: gallra dem.</numerusform>
            <numerusform>%1 är slut. Listorna har kvar %n rader med koder och anteckningar: gallra dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no fresh backup.</source>
        <translation>Det finns ingen färsk säkerhetskopia.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Säkerhetskopiera…</translation>
    </message>
</context>
<context>
    <name>ljus::QuestionnairesPage</name>
    <message>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ett datum</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>egna ord</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>omformulerad</translation>
    </message>
    <message>
        <source>Dropped since the version before: %1.</source>
        <translation>Borttagna sedan förra versionen: %1.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Enkäter</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Enkät</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>What is asked is data: each definition says where it comes from. An answer stays on its version for ever.</source>
        <translation>Varje definition talar om var den kommer ifrån. Ett svar hör alltid till den version det gavs på.</translation>
    </message>
    <message>
        <source>Add a definition …</source>
        <translation>Lägg till en definition …</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Svarsalternativ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, från %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingeravtryck %1</translation>
    </message>
    <message>
        <source>Add a definition</source>
        <translation>Lägg till en definition</translation>
    </message>
    <message>
        <source>Definitions (*.instrument.json *.json)</source>
        <translation>Definitioner (*.instrument.json *.json)</translation>
    </message>
    <message>
        <source>Added &quot;%1&quot;. Choose it for a round on the page Federation.</source>
        <translation>”%1” är tillagd. Välj den för en mätomgång på sidan Förbundet.</translation>
    </message>
</context>
<context>
    <name>ljus::ResponseRepository</name>
    <message>
        <source>That response is gone. Begin a new one.</source>
        <translation>Enkätsvaret finns inte längre. Börja på ett nytt.</translation>
    </message>
    <message>
        <source>That response is finished and no longer changed. Begin a new one.</source>
        <translation>Enkätsvaret är avslutat och ändras inte mer. Börja på ett nytt.</translation>
    </message>
    <message>
        <source>That activity is not in this file. Choose another.</source>
        <translation>Den insatsen finns inte i filen. Välj en annan.</translation>
    </message>
    <message>
        <source>A response of this round is still being keyed. Finish or discard it before you begin another.</source>
        <translation>En annan enkät i mätomgången är påbörjad. Gör klar den eller ta bort den innan du börjar på en ny.</translation>
    </message>
    <message>
        <source>That pile is not in this file. Begin another.</source>
        <translation>Bunten finns inte i filen. Börja en annan.</translation>
    </message>
    <message>
        <source>That pile is of other forms, or was changed meanwhile. Open the pile anew and go on.</source>
        <translation>Bunten gäller andra enkäter, eller har ändrats under tiden. Öppna den igen och fortsätt.</translation>
    </message>
    <message>
        <source>Another sheet of this round has that serial number. Finish it without asking for one.</source>
        <translation>En annan enkät i mätomgången har det löpnumret. Avsluta enkäten utan att begära ett nummer.</translation>
    </message>
    <message>
        <source>Serial numbers begin with 1. Finish the response without asking for one.</source>
        <translation>Löpnumren börjar med 1. Avsluta enkäten utan att begära ett nummer.</translation>
    </message>
</context>
<context>
    <name>ljus::ResultCardView</name>
    <message>
        <source>Copy or save</source>
        <translation>Kopiera eller spara</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Kopiera som &amp;bild</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Kopiera som &amp;tabell</translation>
    </message>
    <message>
        <source>Copy the &amp;sentences</source>
        <translation>Kopiera &amp;meningarna</translation>
    </message>
    <message>
        <source>Save the picture &amp;as …</source>
        <translation>S&amp;para bilden som …</translation>
    </message>
    <message>
        <source>Copy or save: %1</source>
        <translation>Kopiera eller spara: %1</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagram: %1</translation>
    </message>
</context>
<context>
    <name>ljus::ResultChoices</name>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Version counted</source>
        <translation>Version som räknas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Jämför efter</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Show 95 % intervals</source>
        <translation>Visa osäkerhet (95 %)</translation>
    </message>
    <message>
        <source>Show the questions too</source>
        <translation>Visa frågorna också</translation>
    </message>
    <message>
        <source>Only answers from</source>
        <translation>Bara svar från</translation>
    </message>
    <message>
        <source>Only answers from: %1</source>
        <translation>Bara svar från: %1</translation>
    </message>
    <message>
        <source>All answers again</source>
        <translation>Visa alla svar igen</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (gällande)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>National values …</source>
        <translation>Riksvärden …</translation>
    </message>
    <message>
        <source>Free texts</source>
        <translation>Fritextsvar</translation>
    </message>
</context>
<context>
    <name>ljus::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ingen mätomgång än</translation>
    </message>
    <message>
        <source>Begin by adding a measuring round with its dates.</source>
        <translation>Börja med att lägga till en mätomgång med dess datum.</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Lägg till en mätomgång</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>Till registreringen</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Spara rapport …</translation>
    </message>
    <message>
        <source>No responses yet</source>
        <translation>Inga svar än</translation>
    </message>
    <message>
        <source>As soon as the first questionnaire is keyed, its results are here.</source>
        <translation>Så snart den första enkäten är registrerad finns resultatet här.</translation>
    </message>
    <message>
        <source>No responses to this questionnaire yet</source>
        <translation>Inga svar på den här enkäten än</translation>
    </message>
    <message>
        <source>Choose another one at the left, or key the first response.</source>
        <translation>Välj en annan till vänster, eller mata in det första svaret.</translation>
    </message>
    <message>
        <source>Copied: %1. Figures that rest on few answers are hidden in it.</source>
        <translation>Kopierat: %1. Siffror som bygger på få svar är dolda.</translation>
    </message>
    <message>
        <source>There is no chart here to save. Copy the table instead.</source>
        <translation>Här finns inget diagram att spara. Kopiera tabellen i stället.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Bild (*.png);;Teckning (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The picture is saved in %1. Figures that rest on few answers are hidden in it.</source>
        <translation>Bilden är sparad i %1. Siffror som bygger på få svar är dolda.</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Spara som …</translation>
    </message>
    <message>
        <source>PDF with every question (Ctrl+R)</source>
        <translation>PDF med alla frågor (Ctrl+R)</translation>
    </message>
    <message>
        <source>Two pages for the &amp;board (PDF) …</source>
        <translation>Två sidor till &amp;styrelsen (PDF) …</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook with charts …</source>
        <translation>&amp;Excelbok med diagram …</translation>
    </message>
    <message>
        <source>&amp;Table (CSV) …</source>
        <translation>&amp;Tabell (CSV) …</translation>
    </message>
    <message>
        <source>&amp;Answers one by one (SPSS) …</source>
        <translation>Svaren ett för ett (S&amp;PSS) …</translation>
    </message>
    <message>
        <source>Open national values</source>
        <translation>Öppna riksvärden</translation>
    </message>
    <message>
        <source>National values (*.riksvarden.json)</source>
        <translation>Riksvärden (*.riksvarden.json)</translation>
    </message>
    <message>
        <source>%1 (%2). Source: %3</source>
        <translation>%1 (%2). Källa: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are counted here.</source>
        <translation>
            <numerusform>%n av dem räknas här.</numerusform>
            <numerusform>%n av dem räknas här.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers are in it, whatever is chosen under &quot;Only answers from&quot;.</source>
        <translation>Alla svar är med, vad som än är valt under ”Bara svar från”.</translation>
    </message>
</context>
<context>
    <name>ljus::RoundPage</name>
    <message>
        <source>%1 Until it is saved the round cannot be changed.</source>
        <translation>%1 Tills det är sparat går det inte att byta mätomgång.</translation>
    </message>
</context>
<context>
    <name>ljus::RoundRepository</name>
    <message>
        <source>There is already a round called “%1”. Choose another name.</source>
        <translation>Det finns redan en mätomgång som heter ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The definition that the round “%1” is to use is not in this file. Add it first.</source>
        <translation>Definitionen som mätomgången ”%1” ska använda finns inte i filen. Lägg till den först.</translation>
    </message>
    <message>
        <source>That round is not in this file. Choose another.</source>
        <translation>Den mätomgången finns inte i filen. Välj en annan.</translation>
    </message>
    <message>
        <source>There is no round called “%1”; the file has none yet. Add one first.</source>
        <translation>Det finns ingen mätomgång som heter ”%1”; filen har ingen än. Lägg till en först.</translation>
    </message>
    <message>
        <source>There is no round called “%1”. Choose one of these: %2.</source>
        <translation>Det finns ingen mätomgång som heter ”%1”. Välj en av dessa: %2.</translation>
    </message>
    <message>
        <source>The round “%1” has responses, piles or counts already, which belong to its definition. Make a new round for another definition.</source>
        <translation>Mätomgången ”%1” har redan svar, buntar eller antal som hör till dess definition. Lägg till en ny mätomgång för en annan definition.</translation>
    </message>
</context>
<context>
    <name>ljus::RoundsSection</name>
    <message>
        <source>Measuring rounds</source>
        <translation>Mätomgångar</translation>
    </message>
    <message>
        <source>A round is one year&apos;s measurement, with its own dates. 1 November – 31 October is a suggestion, not a rule.</source>
        <translation>En mätomgång är ett års mätning, med egna datum. 1 november – 31 oktober är ett förslag, ingen regel.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Mätomgång</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Mätomgångens namn</translation>
    </message>
    <message>
        <source>Add the round</source>
        <translation>Lägg till mätomgången</translation>
    </message>
    <message>
        <source>Added the round &quot;%1&quot;. It is chosen at the top.</source>
        <translation>Mätomgången ”%1” är tillagd och vald högst upp.</translation>
    </message>
</context>
<context>
    <name>ljus::SecondLookCard</name>
    <message>
        <source>M</source>
        <comment>mask</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>K</source>
        <comment>keep</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>L</source>
        <comment>leave out</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>dölj</translation>
    </message>
    <message>
        <source>keep as it stands</source>
        <translation>behåll som det står</translation>
    </message>
    <message>
        <source>leave the text out</source>
        <translation>utelämna texten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>En andra titt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Texts that may hold personal data</source>
        <translation>Texter som kan innehålla personuppgifter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back, nothing leaves the program</source>
        <translation>tillbaka, inget lämnar programmet</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>inte bestämt</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left that may hold personal data. Common names, telephone numbers and addresses are found; read the texts yourself as well.</source>
        <translation>
            <numerusform>%n text kvar som kan innehålla personuppgifter. Vanliga namn, telefonnummer och adresser hittas; läs texterna själv också.</numerusform>
            <numerusform>%n texter kvar som kan innehålla personuppgifter. Vanliga namn, telefonnummer och adresser hittas; läs texterna själv också.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided. Identity numbers are masked whatever you chose.</source>
        <translation>Allt är bestämt. Personnummer döljs vad du än valde.</translation>
    </message>
</context>
<context>
    <name>ljus::SettingsRepository</name>
    <message>
        <source>A limit for few answers cannot be negative. Enter 0 or more.</source>
        <translation>En gräns för få svar kan inte vara negativ. Skriv 0 eller mer.</translation>
    </message>
    <message>
        <source>The limit for hiding cannot be above the limit for warning. Lower the one or raise the other.</source>
        <translation>Gränsen för att dölja kan inte vara högre än gränsen för att varna. Sänk den ena eller höj den andra.</translation>
    </message>
    <message>
        <source>Enter who decided the limits, or in which document they stand.</source>
        <translation>Skriv vem som har bestämt gränserna, eller i vilket dokument de står.</translation>
    </message>
    <message>
        <source>The source holds an identity number. Take it out.</source>
        <translation>Källan innehåller ett personnummer. Ta bort det.</translation>
    </message>
    <message>
        <source>The limit is not possible. Enter a number above 0 and at most %1.</source>
        <translation>Gränsen är inte möjlig. Skriv ett tal över 0 och högst %1.</translation>
    </message>
</context>
<context>
    <name>ljus::SheetFilters</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>&amp;Pile</source>
        <translation>&amp;Bunt</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Insats</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Enkät</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>&amp;Titta på</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Sök:</translation>
    </message>
    <message>
        <source>Find a sheet</source>
        <translation>Sök en enkät</translation>
    </message>
    <message>
        <source>Serial, activity or questionnaire</source>
        <translation>Löpnummer, insats eller enkät</translation>
    </message>
    <message>
        <source>None: imported</source>
        <translation>Ingen: inhämtade</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Anything to look at</source>
        <translation>Allt att titta på</translation>
    </message>
</context>
<context>
    <name>ljus::SheetList</name>
    <message>
        <source>Sheets</source>
        <translation>Enkätsvar</translation>
    </message>
    <message>
        <source>No sheet is like that</source>
        <translation>Ingen enkät stämmer</translation>
    </message>
    <message>
        <source>Search for something else, or look at all sheets.</source>
        <translation>Sök på något annat, eller visa alla enkäter.</translation>
    </message>
    <message>
        <source>Show &amp;all sheets</source>
        <translation>Visa &amp;alla enkäter</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n enkät</numerusform>
            <numerusform>%n enkäter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sheet(s)</source>
        <translation>
            <numerusform>%1 av %n enkät</numerusform>
            <numerusform>%1 av %n enkäter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to look at</source>
        <translation>%1, %2 att titta på</translation>
    </message>
</context>
<context>
    <name>ljus::SheetRepository</name>
    <message>
        <source>That sheet is not among the finished ones. Look at the list anew.</source>
        <translation>Enkäten finns inte bland de avslutade. Titta i listan igen.</translation>
    </message>
    <message>
        <source>The sheet cannot be put back: its round or activity is no longer in this file.</source>
        <translation>Enkäten kan inte läggas tillbaka: mätomgången eller insatsen finns inte längre i filen.</translation>
    </message>
    <message>
        <source>The sheet is back already. Nothing was changed.</source>
        <translation>Enkäten är redan tillbaka. Inget ändrades.</translation>
    </message>
    <message>
        <source>The sheet cannot be put back: another has its serial number. Remove that one first.</source>
        <translation>Enkäten kan inte läggas tillbaka: en annan har dess löpnummer. Ta bort den först.</translation>
    </message>
    <message>
        <source>The sheet cannot be put back: its pile is no longer in this file.</source>
        <translation>Enkäten kan inte läggas tillbaka: bunten finns inte längre i filen.</translation>
    </message>
    <message>
        <source>That is not found on the sheet any longer. Look at the list anew.</source>
        <translation>Det finns inte längre noterat på enkäten. Titta i listan igen.</translation>
    </message>
</context>
<context>
    <name>ljus::SheetSide</name>
    <message>
        <source>What to look at</source>
        <translation>Att titta på</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Keyed wrongly</source>
        <translation>Felinmatat</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Felläst</translation>
    </message>
    <message>
        <source>Looked at the paper again</source>
        <translation>Tittade på pappret igen</translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation>&amp;Varför det ändras</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Inget att titta på.</translation>
    </message>
    <message>
        <source>The paper says so: %1</source>
        <translation>Så står det på pappret: %1</translation>
    </message>
    <message>
        <source>It says so on the paper</source>
        <translation>Så står det på pappret</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Inget är ändrat.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ljus::SheetView</name>
    <message>
        <source>Sheet %1</source>
        <translation>Enkät %1</translation>
    </message>
    <message>
        <source>Question %1 is changed</source>
        <translation>Fråga %1 är ändrad</translation>
    </message>
</context>
<context>
    <name>ljus::SheetsPage</name>
    <message>
        <source>Sheets</source>
        <translation>Enkätsvar</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ingen mätomgång än</translation>
    </message>
    <message>
        <source>Begin by adding a measuring round with its dates.</source>
        <translation>Börja med att lägga till en mätomgång med dess datum.</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Lägg till en mätomgång</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>Inga enkätsvar än</translation>
    </message>
    <message>
        <source>As soon as the first sheet is keyed or imported, it is found here.</source>
        <translation>Så snart den första enkäten är registrerad eller inhämtad finns den här.</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>Till registreringen</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Tillbaka till &amp;listan</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>F&amp;öregående</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;Delete the sheet</source>
        <translation>Ta &amp;bort enkäten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Föregående enkät</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nästa enkät</translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing can be changed.</source>
        <translation>Filen är öppen bara för läsning, så inget kan ändras.</translation>
    </message>
    <message>
        <source>This answer is not saved. %1</source>
        <translation>Svaret är inte sparat. %1</translation>
    </message>
    <message>
        <source>Sheet %1 is deleted.</source>
        <translation>Enkät %1 är borttagen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Å&amp;ngra</translation>
    </message>
    <message>
        <source>Sheet %1 is no longer among the finished ones.</source>
        <translation>Enkät %1 finns inte längre bland de färdiga.</translation>
    </message>
</context>
<context>
    <name>ljus::StatusDot</name>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Behöver ses över</translation>
    </message>
</context>
<context>
    <name>ljus::SubmissionPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Inlämning</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ingen mätomgång än</translation>
    </message>
    <message>
        <source>Begin by adding a measuring round with its dates.</source>
        <translation>Börja med att lägga till en mätomgång med dess datum.</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Lägg till en mätomgång</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Det här lämnas in</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Innan du lämnar in</translation>
    </message>
    <message>
        <source>Go to the counts</source>
        <translation>Till antalen</translation>
    </message>
    <message>
        <source>Export the submission file …</source>
        <translation>Skapa inlämningsfilen …</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Enkät</translation>
    </message>
    <message>
        <source>Could be asked</source>
        <translation>Möjliga</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelade</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Inkomna</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Svarsfrekvens</translation>
    </message>
    <message>
        <source>External non-response</source>
        <translation>Externt bortfall</translation>
    </message>
    <message>
        <source>Coverage is handed out of those who could be asked, response rate is returned of handed out, external non-response is those who could be asked and did not answer.</source>
        <translation>Täckning är utdelade av möjliga, svarsfrekvens är inkomna av utdelade, externt bortfall är de som kunde tillfrågas men inte svarade.</translation>
    </message>
    <message>
        <source>None of this hinders the export.</source>
        <translation>Inget av det hindrar inlämningen.</translation>
    </message>
    <message>
        <source>There is nothing to send yet: no response has been keyed in this round. Key the first one, then export.</source>
        <translation>Det finns inget att lämna in än: inget svar är registrerat i mätomgången. Registrera det första, och skapa sedan filen.</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>Till registreringen</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Det här finns i filen</translation>
    </message>
    <message>
        <source>The counts per questionnaire and activity: could be asked, handed out, returned</source>
        <translation>Antalen per enkät och insats: möjliga, utdelade, inkomna</translation>
    </message>
    <message>
        <source>The activities that these belong to: name, kind, municipality and dates</source>
        <translation>Insatserna de hör till: namn, inriktning, kommun och datum</translation>
    </message>
    <message>
        <source>The definition with its fingerprint, a codebook, and the same tables as a workbook for people</source>
        <translation>Definitionen med fingeravtryck, en kodbok, och samma tabeller som en Excelbok</translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation>Stannar här:</translation>
    </message>
    <message>
        <source>Free-text answers</source>
        <translation>Fritextsvar</translation>
    </message>
    <message>
        <source>Hand-out lists and local codes</source>
        <translation>Utdelningslistor och lokala koder</translation>
    </message>
    <message>
        <source>When and in which order responses were keyed</source>
        <translation>När och i vilken ordning svaren registrerades</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Fingerprint, by which the receiver sees that nothing was reworded:</source>
        <translation>Fingeravtryck, som visar mottagaren att inget har formulerats om:</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s), a row each with the codes of what was ticked</source>
        <translation>
            <numerusform>%n svar, en rad med koderna för det som kryssats</numerusform>
            <numerusform>%n svar, en rad för varje med koderna för det som kryssats</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible yet: no response has been keyed.</source>
        <translation>Går inte än: inget svar är registrerat.</translation>
    </message>
    <message>
        <source>Nothing to remark on.</source>
        <translation>Inget att anmärka på.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Export the submission file</source>
        <translation>Skapa inlämningsfilen</translation>
    </message>
    <message>
        <source>Submission (*.inlamning.zip)</source>
        <translation>Inlämning (*.inlamning.zip)</translation>
    </message>
    <message>
        <source>%1. Look it through, mend what you can, and export one file.</source>
        <translation>%1. Se över, rätta det som går, och skapa en fil.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose it, to replace it, or another name.</source>
        <translation>%1 finns redan. Välj den om du vill ersätta den, eller ett annat namn.</translation>
    </message>
    <message>
        <source>%1: not the official questionnaire. Do not send the file.</source>
        <translation>%1: inte den officiella enkäten. Skicka inte filen.</translation>
    </message>
    <message>
        <source>It is of an example questionnaire, not the official one: do not send it.</source>
        <translation>Den gäller en exempelenkät, inte den officiella: skicka den inte.</translation>
    </message>
    <message>
        <source>Send the file as the receiver has decided. If something changes, export again: a later file replaces the earlier one.</source>
        <translation>Skicka filen så som mottagaren har bestämt. Ändras något exporterar du igen: en senare fil ersätter den tidigare.</translation>
    </message>
    <message>
        <source>The submission file is saved in %1. %2</source>
        <translation>Inlämningsfilen är sparad i %1. %2</translation>
    </message>
</context>
<context>
    <name>ljus::TextListModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Insats</translation>
    </message>
</context>
<context>
    <name>ljus::TextTable</name>
    <message>
        <source>N</source>
        <comment>new theme</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Free texts</source>
        <translation>Fritextsvar</translation>
    </message>
</context>
<context>
    <name>ljus::TextsView</name>
    <message>
        <source>&amp;Question</source>
        <translation>Frå&amp;ga</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>S&amp;ök:</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Sök i texterna</translation>
    </message>
    <message>
        <source>Words that stand in the text</source>
        <translation>Ord som står i texten</translation>
    </message>
    <message>
        <source>The current text</source>
        <translation>Den aktuella texten</translation>
    </message>
    <message>
        <source>put under the theme, or take away</source>
        <translation>lägg under temat, eller ta bort</translation>
    </message>
    <message>
        <source>N</source>
        <comment>new theme</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>new theme</source>
        <translation>nytt tema</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>rename the theme</source>
        <translation>byt namn på temat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>remove the theme</source>
        <translation>ta bort temat</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>find</source>
        <translation>sök</translation>
    </message>
    <message>
        <source>No free texts yet</source>
        <translation>Inga fritextsvar än</translation>
    </message>
    <message>
        <source>No free-text question</source>
        <translation>Ingen fritextfråga</translation>
    </message>
    <message>
        <source>As soon as someone has written something in their own words, it is here.</source>
        <translation>Så snart någon har skrivit något med egna ord finns det här.</translation>
    </message>
    <message>
        <source>This questionnaire asks nothing that is answered in words of one&apos;s own.</source>
        <translation>Den här enkäten har ingen fråga som besvaras med egna ord.</translation>
    </message>
    <message>
        <source>Few texts: those who wrote may be recognised. Fewer than %1 never leave the program.</source>
        <translation>Få texter: de som skrivit kan kännas igen. Färre än %1 lämnar aldrig programmet.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alla texter</translation>
    </message>
    <message>
        <source>Without theme</source>
        <translation>Utan tema</translation>
    </message>
    <message>
        <source>No text is like that. Search for something else, or show all texts.</source>
        <translation>Ingen text är sådan. Sök efter något annat, eller visa alla texter.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 av %n text</numerusform>
            <numerusform>%1 av %n texter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 chosen</source>
        <translation>%1, %2 valda</translation>
    </message>
    <message>
        <source>&amp;Headings of quotes</source>
        <translation>&amp;Rubriker för citaten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Insatser</translation>
    </message>
    <message>
        <source>&amp;Copy quotes</source>
        <translation>&amp;Kopiera citat</translation>
    </message>
    <message>
        <source>Sa&amp;ve quotes …</source>
        <translation>Spar&amp;a citat …</translation>
    </message>
    <message>
        <source>No text is listed, so there is nothing to quote.</source>
        <translation>Ingen text visas, så det finns inget att citera.</translation>
    </message>
    <message>
        <source>Save the quotes</source>
        <translation>Spara citaten</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV table (*.csv);;Text (*.txt)</source>
        <translation>Excelbok (*.xlsx);;CSV-tabell (*.csv);;Text (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) copied.</source>
        <translation>
            <numerusform>%n citat kopierat.</numerusform>
            <numerusform>%n citat kopierade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) saved in %1.</source>
        <translation>
            <numerusform>%n citat sparat i %1.</numerusform>
            <numerusform>%n citat sparade i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden, since few wrote: %1.</source>
        <translation>Dolt, eftersom få har skrivit: %1.</translation>
    </message>
    <message>
        <source>quotes %1 %2</source>
        <translation>citat %1 %2</translation>
    </message>
    <message>
        <source>There is no theme %1 yet. N makes a new one.</source>
        <translation>Det finns inget tema %1 än. N gör ett nytt.</translation>
    </message>
    <message>
        <source>The theme “%1” is removed; its texts stay.</source>
        <translation>Temat ”%1” är borttaget; texterna finns kvar.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
</context>
<context>
    <name>ljus::ThemeCard</name>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without theme</source>
        <translation>
            <numerusform>%n text utan tema</numerusform>
            <numerusform>%n texter utan tema</numerusform>
        </translation>
    </message>
    <message>
        <source>No themes yet. Press N to write the first one.</source>
        <translation>Inga teman än. Tryck N och skriv det första.</translation>
    </message>
    <message>
        <source>New na&amp;me for “%1”</source>
        <translation>Nytt na&amp;mn på ”%1”</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>New the&amp;me</source>
        <translation>Nytt te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
</context>
<context>
    <name>ljus::ThemeRepository</name>
    <message>
        <source>There is already a theme called “%1”. Choose another name.</source>
        <translation>Det finns redan ett tema som heter ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The theme is back already. Nothing was changed.</source>
        <translation>Temat är redan tillbaka. Inget har ändrats.</translation>
    </message>
    <message>
        <source>That round is not in this file. Choose another.</source>
        <translation>Mätomgången finns inte i filen. Välj en annan.</translation>
    </message>
    <message>
        <source>That theme is not there any more. Look at the list anew.</source>
        <translation>Temat finns inte längre. Titta på listan på nytt.</translation>
    </message>
    <message>
        <source>The round has no free-text question “%1” in questionnaire “%2”. Choose one of its own.</source>
        <translation>Mätomgången har ingen fritextfråga ”%1” i enkäten ”%2”. Välj en av dess egna.</translation>
    </message>
    <message>
        <source>That theme or that text is not there any more. Nothing was changed; look at the list anew.</source>
        <translation>Temat eller texten finns inte längre. Inget har ändrats; titta på listan på nytt.</translation>
    </message>
</context>
<context>
    <name>ljus::Timeline</name>
    <message>
        <source>%1 – %2, today %3.</source>
        <translation>%1 – %2, i dag %3.</translation>
    </message>
    <message>
        <source>Timeline of the round</source>
        <translation>Mätomgångens tidslinje</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>I dag %1</translation>
    </message>
</context>
<context>
    <name>ljus::VerificationRepository</name>
    <message>
        <source>That sheet is not in the verification any longer. Begin another.</source>
        <translation>Enkäten är inte längre med i kontrollinmatningen. Börja en ny.</translation>
    </message>
    <message>
        <source>A sheet of the pile is still being keyed. Finish it before you verify the pile.</source>
        <translation>En enkät i bunten är halvfärdig. Avsluta den innan du kontrollinmatar bunten.</translation>
    </message>
    <message>
        <source>The sheets to be keyed again are not all in the pile. Choose finished sheets of it, each of them once.</source>
        <translation>Alla enkäter som ska matas in igen ligger inte i bunten. Välj avslutade enkäter ur den, var och en en gång.</translation>
    </message>
    <message>
        <source>The verification has no date. Enter the day it is begun.</source>
        <translation>Kontrollinmatningen saknar datum. Skriv vilken dag den börjar.</translation>
    </message>
    <message>
        <source>That verification is not in this file any longer. Choose another.</source>
        <translation>Kontrollinmatningen finns inte längre i filen. Välj en annan.</translation>
    </message>
</context>
<context>
    <name>ljus::WelcomePage</name>
    <message>
        <source>Welcome to Ljuspunkt</source>
        <translation>Välkommen till Ljuspunkt</translation>
    </message>
    <message>
        <source>Key the questionnaires, see the results and make the submission file. Everything is kept in one file of your own, on this computer.</source>
        <translation>Registrera enkäterna, se resultatet och skapa inlämningsfilen. Allt ligger i en egen fil på den här datorn.</translation>
    </message>
    <message>
        <source>New federation</source>
        <translation>Nytt förbund</translation>
    </message>
    <message>
        <source>&amp;Name of the federation</source>
        <translation>Förbundets &amp;namn</translation>
    </message>
    <message>
        <source>Name of the federation</source>
        <translation>Förbundets namn</translation>
    </message>
    <message>
        <source>Make a &amp;new file …</source>
        <translation>&amp;Skapa en ny fil …</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Öppna en fil …</translation>
    </message>
    <message>
        <source>I have a file</source>
        <translation>Jag har en fil</translation>
    </message>
    <message>
        <source>Open a Ljuspunkt file (*.ljuspunkt) from this computer.</source>
        <translation>Öppna en Ljuspunktfil (*.ljuspunkt) på den här datorn.</translation>
    </message>
    <message>
        <source>&amp;Try the demo federation</source>
        <translation>&amp;Prova demoförbundet</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Se dig om först</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Senast öppnade</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>A made-up federation with about 240 invented answers. Change what you like.</source>
        <translation>Ett påhittat förbund med omkring 240 påhittade svar. Ändra vad du vill.</translation>
    </message>
    <message>
        <source>Makes a file with the example questionnaires, the only ones that come with the program. Add the definition of others on the page Questionnaires.</source>
        <translation>Skapar en fil med exempelenkäterna, de enda som följer med programmet. Lägg till definitionen av andra på sidan Enkäter.</translation>
    </message>
</context>
<context>
    <name>ljus::Workspace</name>
    <message>
        <source>No backup yet</source>
        <translation>Ingen säkerhetskopia än</translation>
    </message>
    <message>
        <source>Backup today</source>
        <translation>Säkerhetskopia i dag</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n day(s) ago</source>
        <translation>
            <numerusform>Säkerhetskopia för %n dag sedan</numerusform>
            <numerusform>Säkerhetskopia för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Utdelning</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Inlämning</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Enkäter</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Förbundet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Ro&amp;und</source>
        <translation>&amp;Mätomgång</translation>
    </message>
    <message>
        <source>Round, for all pages</source>
        <translation>Mätomgång, för alla sidor</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Öppen fil</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ingen mätomgång än</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Öppen bara för läsning</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Allt är sparat</translation>
    </message>
    <message>
        <source>The file is still open, for what was written last is not saved. Mend it, or close without it.</source>
        <translation>Filen är fortfarande öppen, för det du skrev sist är inte sparat. Rätta det, eller stäng utan att spara det.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Enkätsvar</translation>
    </message>
</context>
</TS>
