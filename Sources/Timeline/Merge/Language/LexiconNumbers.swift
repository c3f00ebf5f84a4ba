extension NewsLexicon {
    /// Numbers in letters. Where the short and the long scale differ (`billion`), the word means what it does in news of its language.
    static let numbers = """
        billion milliard bilhões bilhão milijarda مليار milyar miliarda miljard δισεκατομμύρια мільярд
        eight huit ocho acht oito osem восемь восьмеро ثمانية sekiz osm osiem åtta οκτώ
        eleven elf enajst одиннадцать jedenáct undici elva
        fifty cinquante cincuenta fünfzig cinquenta petdeset пятьдесят padesát pięćdziesiąt vijftig femtio
        five cinq cinco fünf пять пятеро خمسة cinque vijf πέντε
        four quatre cuatro vier štiri четыре أربعة dört čtyři cztery quattro fyra τέσσερις štirje
        hundred cien hundert مئة honderd hundreds centaines centenas сотни مئات
        million millones milhões milijon مليون milyon milión miljoen miljon εκατομμύρια milhão
        nine neuf nueve neun devet девять تسعة dokuz dziewięć negen nio εννέα
        percent prozent odstotkov процент yüzde
        seven siete sieben sedem семь семеро سبعة yedi sedm siedem zeven sju επτά
        six sechs šest шесть шестеро altı sześć zes ستة έξι
        ten dix diez zehn deset десять عشرة dieci tien δέκα
        thousand mille mil tausend tisoč тысяча tisíc tysiąc duizend tusen milliers milhares آلاف binlerce
        three trois drei три трех трое trzy trzech ثلاثة drie τρία tres трём trije
        twelve douze zwölf doze dvanajst двенадцать dvanáct dwanaście dodici twaalf tolv
        twenty vingt veinte zwanzig dvajset двадцать yirmi dvacet dwadzieścia twintig tjugo
        two deux zwei два двух двое две dwa dwóch dva اثنان iki två doi twee δύο dvě dvema
        """
}
