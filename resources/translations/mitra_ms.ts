<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>mitra::Arithmetic</name>
    <message>
        <source>%1 year</source>
        <translation>%1 tahun</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 tahun</translation>
    </message>
    <message>
        <source>Share of the way</source>
        <translation>Bahagian perjalanan</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Tidak tertakrif</translation>
    </message>
    <message>
        <source>the base stands at the target already</source>
        <translation>asas sudah pun berada pada sasaran</translation>
    </message>
    <message>
        <source>at %1 of the time</source>
        <translation>pada %1 daripada tempoh</translation>
    </message>
    <message>
        <source>Against the straight path</source>
        <translation>Berbanding laluan lurus</translation>
    </message>
    <message>
        <source>Unknown: the path ended in %1</source>
        <translation>Tidak diketahui: laluan berakhir pada %1</translation>
    </message>
    <message>
        <source>the path stands at %1 in %2</source>
        <translation>laluan berada pada %1 pada %2</translation>
    </message>
    <message>
        <source>on the path; %1</source>
        <translation>di laluan; %1</translation>
    </message>
    <message>
        <source>ahead; %1</source>
        <translation>di hadapan; %1</translation>
    </message>
    <message>
        <source>behind; %1</source>
        <translation>ketinggalan; %1</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>Kadar setakat ini</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>diperlukan: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pace needed</source>
        <translation>Kadar yang diperlukan</translation>
    </message>
    <message>
        <source>None: the target is met</source>
        <translation>Tiada: sasaran telah tercapai</translation>
    </message>
    <message>
        <source>from the latest value to the target</source>
        <translation>dari nilai terkini ke sasaran</translation>
    </message>
    <message>
        <source>there is no pace so far</source>
        <translation>tiada kadar setakat ini</translation>
    </message>
    <message>
        <source>the pace must turn round</source>
        <translation>kadar mesti berpatah arah</translation>
    </message>
    <message>
        <source>%1 times the pace so far</source>
        <translation>%1 kali kadar setakat ini</translation>
    </message>
    <message>
        <source>%1 at this pace</source>
        <translation>%1 pada kadar ini</translation>
    </message>
    <message>
        <source>Target year at this pace</source>
        <translation>Tahun sasaran pada kadar ini</translation>
    </message>
    <message>
        <source>where the measure ends; not a forecast</source>
        <translation>di hujung ukuran; bukan ramalan</translation>
    </message>
    <message>
        <source>if the pace goes on; not a forecast</source>
        <translation>jika kadar berterusan; bukan ramalan</translation>
    </message>
    <message>
        <source>Reached at this pace</source>
        <translation>Dicapai pada kadar ini</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Never: there is no movement</source>
        <translation>Tidak akan: tiada pergerakan</translation>
    </message>
    <message>
        <source>Never: the pace leads away</source>
        <translation>Tidak akan: kadar menjauhi sasaran</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Selepas %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>lewat %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>sebelum %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>tepat pada masanya</translation>
    </message>
    <message>
        <source>Distance in time</source>
        <translation>Jarak masa</translation>
    </message>
    <message>
        <source>Unknown: the path never holds %1</source>
        <translation>Tidak diketahui: laluan tidak pernah melalui %1</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>Di laluan</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 di hadapan</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 ketinggalan</translation>
    </message>
    <message>
        <source>the path holds %1 in %2</source>
        <translation>laluan melalui %1 pada %2</translation>
    </message>
    <message>
        <source>%1 (better)</source>
        <comment>a pace</comment>
        <translation>%1 (lebih baik)</translation>
    </message>
    <message>
        <source>%1 (worse)</source>
        <comment>a pace</comment>
        <translation>%1 (lebih buruk)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Tidak diketahui: %1</translation>
    </message>
</context>
<context>
    <name>mitra::ArithmeticFigure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Verdict (straight path)</source>
        <translation>Kesimpulan (laluan lurus)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>With the numbers that went in</source>
        <translation>Dengan nombor yang dimasukkan</translation>
    </message>
</context>
<context>
    <name>mitra::AssumptionText</name>
    <message>
        <source>an assumption, stated by no source</source>
        <translation>andaian, tidak dinyatakan oleh mana-mana sumber</translation>
    </message>
    <message>
        <source>the assumption “%1”</source>
        <translation>andaian “%1”</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>an assumption and its author</comment>
        <translation>%1 oleh %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an assumption and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an assumption and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pace %1</source>
        <translation>Kadar %1</translation>
    </message>
    <message>
        <source>Working baseline %1 in %2</source>
        <translation>Garis dasar kerja %1 pada %2</translation>
    </message>
    <message>
        <source>Working target %1 by %2</source>
        <translation>Sasaran kerja %1 menjelang %2</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>dicuba</translation>
    </message>
    <message>
        <source>%1, tried out, not kept: an assumption, stated by no source</source>
        <translation>%1, dicuba, tidak disimpan: andaian, tidak dinyatakan oleh mana-mana sumber</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an author</comment>
        <translation>oleh %1</translation>
    </message>
    <message>
        <source>%1: an assumption, stated by no source</source>
        <translation>%1: andaian, tidak dinyatakan oleh mana-mana sumber</translation>
    </message>
    <message>
        <source>Assumption: %1.</source>
        <translation>Andaian: %1.</translation>
    </message>
</context>
<context>
    <name>mitra::Briefing</name>
    <message>
        <source>Standing of the goal: %1.</source>
        <translation>Taraf matlamat: %1.</translation>
    </message>
    <message>
        <source>Standing of all %1 goals: %2.</source>
        <translation>Taraf kesemua %1 matlamat: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>goal: standing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Standing: %1.</source>
        <translation>Taraf: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>publisher, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stated by one source: %1.</source>
        <translation>Dinyatakan oleh satu sumber: %1.</translation>
    </message>
    <message>
        <source>Stated by %1 sources: %2.</source>
        <translation>Dinyatakan oleh %1 sumber: %2.</translation>
    </message>
    <message>
        <source>The goal has no official starting value, so it cannot be assessed; proxies are shown hollow and named.</source>
        <translation>Matlamat ini tiada nilai permulaan rasmi, maka tidak dapat dinilai; proksi ditunjukkan berongga dan dinamakan.</translation>
    </message>
    <message>
        <source>None of the goals has an official starting value, so none can be assessed; proxies are shown hollow and named.</source>
        <translation>Tiada satu pun matlamat mempunyai nilai permulaan rasmi, maka tiada yang dapat dinilai; proksi ditunjukkan berongga dan dinamakan.</translation>
    </message>
    <message>
        <source>1 of %1 goals has no official starting value and cannot be assessed.</source>
        <translation>1 daripada %1 matlamat tiada nilai permulaan rasmi dan tidak dapat dinilai.</translation>
    </message>
    <message>
        <source>%1 of %2 goals have no official starting value and cannot be assessed.</source>
        <translation>%1 daripada %2 matlamat tiada nilai permulaan rasmi dan tidak dapat dinilai.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reading, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Both are shown.</source>
        <translation>Kedua-duanya ditunjukkan.</translation>
    </message>
    <message>
        <source>The first is used.</source>
        <translation>Yang pertama digunakan.</translation>
    </message>
    <message>
        <source>The second is used.</source>
        <translation>Yang kedua digunakan.</translation>
    </message>
    <message>
        <source>%1. First reading: %2. Second reading: %3. %4</source>
        <translation>%1. Bacaan pertama: %2. Bacaan kedua: %3. %4</translation>
    </message>
    <message>
        <source> Why: %1.</source>
        <translation> Sebab: %1.</translation>
    </message>
    <message>
        <source>The digital goals of ASEAN</source>
        <translation>Matlamat digital ASEAN</translation>
    </message>
    <message>
        <source>The digital goals of ASEAN for %1</source>
        <translation>Matlamat digital ASEAN bagi %1</translation>
    </message>
    <message>
        <source>Where sources of the goals disagree: 1 case</source>
        <translation>Apabila sumber matlamat bercanggah: 1 kes</translation>
    </message>
    <message>
        <source>Where sources of the goals disagree: %1 cases</source>
        <translation>Apabila sumber matlamat bercanggah: %1 kes</translation>
    </message>
    <message>
        <source>Who works with ASEAN on what</source>
        <translation>Siapa bekerja dengan ASEAN dalam hal apa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>No figure of this briefing names a source.</source>
        <translation>Tiada rajah dalam taklimat ini yang menamakan sumber.</translation>
    </message>
    <message>
        <source>The figure “%1” is left out: there is no figure of that name.</source>
        <translation>Rajah “%1” ditinggalkan: tiada rajah dengan nama itu.</translation>
    </message>
    <message>
        <source>The figure “%1” is left out: %2 has no figure of that name.</source>
        <translation>Rajah “%1” ditinggalkan: %2 tiada rajah dengan nama itu.</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Perkara untuk disampaikan</translation>
    </message>
    <message>
        <source>What was delivered</source>
        <translation>Apa yang dilaksanakan</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>measure; how sure it is</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, a proxy of %2</source>
        <comment>measure, goal</comment>
        <translation>%1, proksi bagi %2</translation>
    </message>
    <message>
        <source>How sure the data are</source>
        <translation>Sejauh mana data boleh dipercayai</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingDocument</name>
    <message>
        <source>Source: none recorded.</source>
        <translation>Sumber: tiada direkodkan.</translation>
    </message>
    <message>
        <source>The drawing numbers its sources by itself; in this document&apos;s list they are </source>
        <translation>Lukisan menomborkan sumbernya sendiri; dalam senarai dokumen ini sumber itu ialah </translation>
    </message>
    <message>
        <source>Source: </source>
        <translation>Sumber: </translation>
    </message>
    <message>
        <source>; and also </source>
        <comment>then numbers of sources</comment>
        <translation>; dan juga </translation>
    </message>
    <message>
        <source> One source only.</source>
        <translation> Satu sumber sahaja.</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (bahagian %2 daripada %3)</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Setakat %1.</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, semakan %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>No figure of this briefing names a source.</source>
        <translation>Tiada rajah dalam taklimat ini yang menamakan sumber.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Stopped; nothing was written and no file was changed.</source>
        <translation>Dihentikan; tiada apa-apa ditulis dan tiada fail diubah.</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingHtml</name>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>The figure “%1” could not be drawn; nothing was written. Leave it out, or write the briefing as PDF.</source>
        <translation>Rajah “%1” tidak dapat dilukis; tiada apa-apa ditulis. Tinggalkannya, atau tulis taklimat sebagai PDF.</translation>
    </message>
    <message>
        <source>The numbers as a table (1 row)</source>
        <translation>Nombor dalam bentuk jadual (1 baris)</translation>
    </message>
    <message>
        <source>The numbers as a table (%1 rows)</source>
        <translation>Nombor dalam bentuk jadual (%1 baris)</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingJson</name>
    <message>
        <source>This is not a briefing that this Mitra can read, so nothing was opened and nothing was changed. A newer Mitra may have made it.</source>
        <translation>Ini bukan taklimat yang dapat dibaca oleh Mitra ini, maka tiada apa-apa dibuka dan tiada apa-apa diubah. Mitra yang lebih baharu mungkin telah membuatnya.</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingOdt</name>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Rajah %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 daripada %2</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingPdf</name>
    <message>
        <source>The PDF could not be made; nothing was written and no file was changed. Free some memory and try again.</source>
        <translation>PDF tidak dapat dibuat; tiada apa-apa ditulis dan tiada fail diubah. Kosongkan sedikit memori dan cuba lagi.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written and no file was changed.</source>
        <translation>Dihentikan; tiada apa-apa ditulis dan tiada fail diubah.</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingPictures</name>
    <message>
        <source>The briefing has no figure, so no picture was written. Add a figure, or write the briefing as HTML or as a text.</source>
        <translation>Taklimat ini tiada rajah, maka tiada gambar ditulis. Tambah rajah, atau tulis taklimat sebagai HTML atau teks.</translation>
    </message>
    <message>
        <source>Stopped; no further picture was written.</source>
        <translation>Dihentikan; tiada lagi gambar ditulis.</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingPrint</name>
    <message>
        <source>Nothing was printed: the printer does not accept the briefing. Check that it is switched on and chosen, or export a PDF.</source>
        <translation>Tiada apa-apa dicetak: pencetak tidak menerima taklimat. Pastikan pencetak dihidupkan dan dipilih, atau eksport PDF.</translation>
    </message>
    <message>
        <source>Printing ended after page %1. Check the printer, then print the remaining pages, or export a PDF.</source>
        <translation>Pencetakan berakhir selepas halaman %1. Periksa pencetak, kemudian cetak halaman yang tinggal, atau eksport PDF.</translation>
    </message>
    <message>
        <source>Nothing was printed: the briefing has %1 pages and none of them is in the chosen range. Choose other pages.</source>
        <translation>Tiada apa-apa dicetak: taklimat ini mempunyai %1 halaman dan tiada satu pun dalam julat yang dipilih. Pilih halaman lain.</translation>
    </message>
    <message>
        <source>Printing was stopped after %1 of %2 pages.</source>
        <translation>Pencetakan dihentikan selepas %1 daripada %2 halaman.</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingTemplate</name>
    <message>
        <source>the file</source>
        <translation>fail ini</translation>
    </message>
    <message>
        <source>There is no %1 to make a sheet of, so no briefing was made. There are: %2.</source>
        <translation>Tiada %1 untuk dibuat helaian, maka tiada taklimat dibuat. Yang ada: %2.</translation>
    </message>
    <message>
        <source>No chart pack was made: %1 holds no goal and no initiative.</source>
        <translation>Tiada pakej carta dibuat: %1 tidak mengandungi matlamat dan inisiatif.</translation>
    </message>
    <message>
        <source>No sheet was made: %1 holds no goal to tell of.</source>
        <translation>Tiada helaian dibuat: %1 tidak mengandungi matlamat untuk diceritakan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the goals of ASEAN; names of those chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Perkara untuk disampaikan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>%1 in digital cooperation with %2</source>
        <comment>partners, group</comment>
        <translation>%1 dalam kerjasama digital dengan %2</translation>
    </message>
    <message>
        <source>1 partner in digital cooperation with %1</source>
        <translation>1 rakan kongsi dalam kerjasama digital dengan %1</translation>
    </message>
    <message>
        <source>%1 partners in digital cooperation with %2</source>
        <translation>%1 rakan kongsi dalam kerjasama digital dengan %2</translation>
    </message>
    <message>
        <source>No sheet was made: %1 holds no partner to tell of.</source>
        <translation>Tiada helaian dibuat: %1 tidak mengandungi rakan kongsi untuk diceritakan.</translation>
    </message>
    <message>
        <source>No sheet was made: no initiative of %1 names a partner.</source>
        <translation>Tiada helaian dibuat: tiada inisiatif dalam %1 menamakan rakan kongsi.</translation>
    </message>
    <message>
        <source>No sheet was made: no initiative of %1 names %2.</source>
        <translation>Tiada helaian dibuat: tiada inisiatif dalam %1 menamakan %2.</translation>
    </message>
    <message>
        <source>A sheet for each partner that an initiative of %1 names: what it works on, with whom, and since when, with the sources.</source>
        <translation>Satu helaian bagi setiap rakan kongsi yang dinamakan oleh inisiatif dalam %1: apa yang dikerjakannya, dengan siapa dan sejak bila, berserta sumbernya.</translation>
    </message>
    <message>
        <source>1 more partner is named in no initiative and has no sheet; it is named at the end.</source>
        <translation>1 lagi rakan kongsi tidak dinamakan dalam mana-mana inisiatif dan tiada helaian; ia dinamakan di bahagian akhir.</translation>
    </message>
    <message>
        <source>%1 more partners are named in no initiative and have no sheet; they are named at the end.</source>
        <translation>%1 lagi rakan kongsi tidak dinamakan dalam mana-mana inisiatif dan tiada helaian; semuanya dinamakan di bahagian akhir.</translation>
    </message>
    <message>
        <source>Partners that no initiative names</source>
        <translation>Rakan kongsi yang tidak dinamakan oleh mana-mana inisiatif</translation>
    </message>
    <message>
        <source>No initiative of %1 names %2. That tells of what sources report, not of what is done.</source>
        <translation>Tiada inisiatif dalam %1 menamakan %2. Itu menunjukkan apa yang dilaporkan oleh sumber, bukan apa yang dilakukan.</translation>
    </message>
    <message>
        <source>No sheet was made: %1 holds no member state.</source>
        <translation>Tiada helaian dibuat: %1 tidak mengandungi negara anggota.</translation>
    </message>
    <message>
        <source>No sheet was made: %1 holds no observation and no initiative to tell of.</source>
        <translation>Tiada helaian dibuat: %1 tidak mengandungi cerapan dan inisiatif untuk diceritakan.</translation>
    </message>
    <message>
        <source>%1 and the digital goals of %2</source>
        <comment>member states, group</comment>
        <translation>%1 dan matlamat digital %2</translation>
    </message>
    <message>
        <source>A sheet for each member state: where it stands on what is measured, the initiatives that name it, and what is not known of it, with the sources. The goals are of the group as a whole; no source sets them for a member state.</source>
        <translation>Satu helaian bagi setiap negara anggota: kedudukannya bagi apa yang diukur, inisiatif yang menamakannya, dan apa yang tidak diketahui tentangnya, berserta sumbernya. Matlamat adalah bagi kumpulan secara keseluruhan; tiada sumber menetapkannya bagi negara anggota.</translation>
    </message>
    <message>
        <source>What changed in %1 since revision %2</source>
        <translation>Apa yang berubah dalam %1 sejak semakan %2</translation>
    </message>
    <message>
        <source>Ministerial chart pack</source>
        <translation>Pakej carta menteri</translation>
    </message>
    <message>
        <source>The goals with what stands in for them, who works with ASEAN on what, what was delivered, what is missing and how sure the data are</source>
        <translation>Matlamat dan apa yang mewakilinya, siapa bekerja dengan ASEAN dalam hal apa, apa yang dilaksanakan, apa yang tiada dan sejauh mana data boleh dipercayai</translation>
    </message>
    <message>
        <source>One sheet per goal</source>
        <translation>Satu helaian bagi setiap matlamat</translation>
    </message>
    <message>
        <source>All that is known of each goal: what is stated, what is measured, what is missing</source>
        <translation>Semua yang diketahui tentang setiap matlamat: apa yang dinyatakan, apa yang diukur, apa yang tiada</translation>
    </message>
    <message>
        <source>goals, as ids parted by commas; without it all</source>
        <translation>matlamat, sebagai ID dipisahkan dengan koma; tanpanya semua</translation>
    </message>
    <message>
        <source>One sheet per partner</source>
        <translation>Satu helaian bagi setiap rakan kongsi</translation>
    </message>
    <message>
        <source>Themes, years, company and initiatives of each partner that an initiative names</source>
        <translation>Tema, tahun, rakan dan inisiatif bagi setiap rakan kongsi yang dinamakan oleh inisiatif</translation>
    </message>
    <message>
        <source>partners, as ids parted by commas; without it all</source>
        <translation>rakan kongsi, sebagai ID dipisahkan dengan koma; tanpanya semua</translation>
    </message>
    <message>
        <source>One sheet per member state</source>
        <translation>Satu helaian bagi setiap negara anggota</translation>
    </message>
    <message>
        <source>Where each member state stands on what is measured, and the initiatives that name it</source>
        <translation>Kedudukan setiap negara anggota bagi apa yang diukur, dan inisiatif yang menamakannya</translation>
    </message>
    <message>
        <source>member states, as ids parted by commas; without it all</source>
        <translation>negara anggota, sebagai ID dipisahkan dengan koma; tanpanya semua</translation>
    </message>
    <message>
        <source>What changed since a revision</source>
        <translation>Apa yang berubah sejak sesuatu semakan</translation>
    </message>
    <message>
        <source>Facts added, changed and withdrawn since a revision of the file</source>
        <translation>Fakta yang ditambah, diubah dan ditarik balik sejak sesuatu semakan fail</translation>
    </message>
    <message>
        <source>the revision, as it stands at the foot of a printed page</source>
        <translation>semakan, seperti tertera di kaki halaman bercetak</translation>
    </message>
    <message>
        <source>The template %1 needs to know since when: name a revision, as in %1=ID. The revision stands at the foot of a printed page.</source>
        <translation>Templat %1 perlu tahu sejak bila: namakan semakan, seperti %1=ID. Semakan tertera di kaki halaman bercetak.</translation>
    </message>
    <message>
        <source>The template %1 has nothing to choose, so “%2” cannot be asked of it.</source>
        <translation>Templat %1 tiada apa-apa untuk dipilih, maka “%2” tidak dapat diminta daripadanya.</translation>
    </message>
    <message>
        <source>There is no template %1. The templates are: %2.</source>
        <translation>Tiada templat %1. Templat yang ada: %2.</translation>
    </message>
    <message>
        <source>The %1 member states and the digital goals of %2</source>
        <translation>%1 negara anggota dan matlamat digital %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>basis of the verdicts: their bands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingXlsx</name>
    <message>
        <source>Back to the contents</source>
        <translation>Kembali ke kandungan</translation>
    </message>
    <message>
        <source>In place of a number</source>
        <translation>Sebagai ganti nombor</translation>
    </message>
    <message>
        <source>Source no.</source>
        <translation>Sumber no.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what it says in place of a number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This figure rests on one source only.</source>
        <translation>Rajah ini bersandar pada satu sumber sahaja.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Setakat %1.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Helaian</translation>
    </message>
    <message>
        <source>The workbook could not be made; nothing was written and no file was changed. Free some space in the folder for temporary files and try again.</source>
        <translation>Buku kerja tidak dapat dibuat; tiada apa-apa ditulis dan tiada fail diubah. Kosongkan sedikit ruang dalam folder fail sementara dan cuba lagi.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 daripada %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Stopped; nothing was written and no file was changed.</source>
        <translation>Dihentikan; tiada apa-apa ditulis dan tiada fail diubah.</translation>
    </message>
    <message>
        <source>The table of “%1” has more rows than a sheet of a workbook can hold; nothing was written. Save that table as CSV instead.</source>
        <translation>Jadual “%1” mempunyai lebih banyak baris daripada yang dapat dimuatkan oleh helaian buku kerja; tiada apa-apa ditulis. Simpan jadual itu sebagai CSV.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <comment>the first sheet</comment>
        <translation>Taklimat</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, semakan %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
</context>
<context>
    <name>mitra::ChangesFigure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Added, changed or withdrawn</source>
        <translation>Ditambah, diubah atau ditarik balik</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Jenis fakta</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>At the earlier revision</source>
        <translation>Pada semakan terdahulu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Seperti dalam fail</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Of what is now, or was withdrawn</source>
        <translation>Bagi yang ada kini, atau yang ditarik balik</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Of the last change</source>
        <translation>Bagi perubahan terakhir</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Who made the last change</source>
        <translation>Siapa membuat perubahan terakhir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>The reason that was given for it</source>
        <translation>Sebab yang diberikan untuknya</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, sambungan</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>sambungan</translation>
    </message>
    <message>
        <source>Nobody can tell what changed since revision %1</source>
        <translation>Tiada sesiapa dapat menyatakan apa yang berubah sejak semakan %1</translation>
    </message>
    <message>
        <source>The history of %1 does not know this revision or cannot be read. Perhaps it is a revision of another file.</source>
        <translation>Sejarah %1 tidak mengenal semakan ini atau tidak dapat dibaca. Mungkin ini semakan fail lain.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Every fact is as it was at revision %1.</source>
        <translation>Setiap fakta adalah seperti pada semakan %1.</translation>
    </message>
    <message>
        <source>Added first, then changed, then withdrawn; with the day of the last change and who made it</source>
        <translation>Yang ditambah dahulu, kemudian yang diubah, kemudian yang ditarik balik; dengan hari perubahan terakhir dan pembuatnya</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Apa yang berubah</translation>
    </message>
</context>
<context>
    <name>mitra::ChartPlan</name>
    <message>
        <source>There is no chart: the table has no numbers.</source>
        <translation>Tiada carta: jadual tiada nombor.</translation>
    </message>
    <message>
        <source>There is no chart: the numbers of this table are of different kinds and cannot share an axis.</source>
        <translation>Tiada carta: nombor dalam jadual ini berlainan jenis dan tidak dapat berkongsi paksi.</translation>
    </message>
    <message>
        <source>There is no chart: the table has more rows than a chart can show readably.</source>
        <translation>Tiada carta: jadual mempunyai lebih banyak baris daripada yang dapat ditunjukkan dengan jelas oleh carta.</translation>
    </message>
    <message>
        <source>There is no chart, because one initiative counts in several cells; the darker a cell, the higher its number.</source>
        <translation>Tiada carta, kerana satu inisiatif dikira dalam beberapa sel; semakin gelap sesuatu sel, semakin tinggi nombornya.</translation>
    </message>
    <message>
        <source>There is no chart; the grid beside the table shows which values there are, the darker the higher.</source>
        <translation>Tiada carta; grid di sisi jadual menunjukkan nilai yang ada, semakin gelap semakin tinggi.</translation>
    </message>
    <message>
        <source>There is no chart: the table tells of days and years, not of amounts.</source>
        <translation>Tiada carta: jadual ini tentang hari dan tahun, bukan jumlah.</translation>
    </message>
    <message>
        <source>There is no chart: the table has no numbers of two years.</source>
        <translation>Tiada carta: jadual ini tidak mempunyai angka bagi dua tahun.</translation>
    </message>
</context>
<context>
    <name>mitra::ColumnLabels</name>
    <message>
        <source>Adopted</source>
        <translation>Diterima pakai</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Takrif</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rangka kerja</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Penunjuk</translation>
    </message>
    <message>
        <source>Code of two letters</source>
        <translation>Kod dua huruf</translation>
    </message>
    <message>
        <source>Code of three letters</source>
        <translation>Kod tiga huruf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama pendek</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name in Indonesian</source>
        <translation>Nama dalam bahasa Indonesia</translation>
    </message>
    <message>
        <source>Name in Malay</source>
        <translation>Nama dalam bahasa Melayu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Expected outcome</source>
        <translation>Keberhasilan yang dijangka</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Sebahagian daripada</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Place among the goals</source>
        <translation>Tempat dalam kalangan matlamat</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditunjukkan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Keutamaan</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <translation>Kata-kata sumber</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Bacaan pertama</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Bacaan kedua</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Partner since</source>
        <translation>Rakan kongsi sejak</translation>
    </message>
    <message>
        <source>Source of the first reading</source>
        <translation>Sumber bacaan pertama</translation>
    </message>
    <message>
        <source>Source of the second reading</source>
        <translation>Sumber bacaan kedua</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kenyataan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Menyokong</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Reading used</source>
        <translation>Bacaan yang digunakan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
</context>
<context>
    <name>mitra::ContributionsFigure</name>
    <message>
        <source>Share of %1</source>
        <translation>Bahagian daripada %1</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Nilai sendiri</translation>
    </message>
    <message>
        <source>Adds to the value, points</source>
        <translation>Menambah kepada nilai, mata</translation>
    </message>
    <message>
        <source>Adds to the value</source>
        <translation>Menambah kepada nilai</translation>
    </message>
    <message>
        <source>Adds to the gap, points; below 0 is beyond the target</source>
        <translation>Menambah kepada jurang, mata; di bawah 0 melepasi sasaran</translation>
    </message>
    <message>
        <source>Adds to the gap; below 0 is beyond the target</source>
        <translation>Menambah kepada jurang; di bawah 0 melepasi sasaran</translation>
    </message>
    <message>
        <source>%1 of the group&apos;s %2, no value</source>
        <translation>%1 daripada %2 kumpulan, tiada nilai</translation>
    </message>
    <message>
        <source>no value; %1 of the group not known</source>
        <translation>tiada nilai; %1 kumpulan tidak diketahui</translation>
    </message>
    <message>
        <source>%1. Weighs %2, adds %3 to the value of %4</source>
        <comment>reading, share, amount, group</comment>
        <translation>%1. Berpemberat %2, menambah %3 kepada nilai %4</translation>
    </message>
    <message>
        <source>%1 and %2 to its gap</source>
        <translation>%1 dan %2 kepada jurangnya</translation>
    </message>
    <message>
        <source>%1, %2: %3, the sum of what the members add</source>
        <translation>%1, %2: %3, jumlah yang ditambah oleh anggota</translation>
    </message>
    <message>
        <source>%1; gap %2</source>
        <translation>%1; jurang %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>dikira di sini</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tiada nilai</translation>
    </message>
    <message>
        <source>not counted; the share is of the whole group</source>
        <translation>tidak dikira; bahagian ialah daripada seluruh kumpulan</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Of the members with a value; it is the member&apos;s weight</source>
        <translation>Daripada anggota yang mempunyai nilai; ialah pemberat anggota itu</translation>
    </message>
    <message>
        <source>Own value, %1</source>
        <translation>Nilai sendiri, %1</translation>
    </message>
    <message>
        <source>Weight times own value</source>
        <translation>Pemberat didarab nilai sendiri</translation>
    </message>
    <message>
        <source>Adds to the gap</source>
        <translation>Menambah kepada jurang</translation>
    </message>
    <message>
        <source>Weight times what is left to the target: + is missing, - is beyond</source>
        <translation>Pemberat didarab baki ke sasaran: + bermaksud masih kurang, - bermaksud melepasi</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>mitra::CountsTable</name>
    <message>
        <source>Facet</source>
        <translation>Aspek</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Dipilih</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
</context>
<context>
    <name>mitra::CoverageFigure</name>
    <message>
        <source>1 initiative</source>
        <translation>1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>1 partner</source>
        <translation>1 rakan kongsi</translation>
    </message>
    <message>
        <source>%1 partners</source>
        <translation>%1 rakan kongsi</translation>
    </message>
    <message>
        <source>%1 of %2 outcomes</source>
        <translation>%1 daripada %2 keberhasilan</translation>
    </message>
    <message>
        <source>%1 of %2 member states</source>
        <translation>%1 daripada %2 negara anggota</translation>
    </message>
    <message>
        <source>%1 of %2 themes</source>
        <translation>%1 daripada %2 tema</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>Member states</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No initiative is in this selection</source>
        <translation>Tiada inisiatif dalam pilihan ini</translation>
    </message>
    <message>
        <source>Every theme, outcome and member state has a partner in this selection</source>
        <translation>Setiap tema, keberhasilan dan negara anggota mempunyai rakan kongsi dalam pilihan ini</translation>
    </message>
    <message>
        <source>Every theme, outcome and member state has a partner</source>
        <translation>Setiap tema, keberhasilan dan negara anggota mempunyai rakan kongsi</translation>
    </message>
    <message>
        <source>%1; %2 have only one</source>
        <translation>%1; %2 hanya mempunyai satu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>%1 has no partner named in this selection</source>
        <translation>%1 tiada rakan kongsi yang dinamakan dalam pilihan ini</translation>
    </message>
    <message>
        <source>%1 have no partner named in this selection</source>
        <translation>%1 tiada rakan kongsi yang dinamakan dalam pilihan ini</translation>
    </message>
    <message>
        <source>%1 has no partner named</source>
        <translation>%1 tiada rakan kongsi yang dinamakan</translation>
    </message>
    <message>
        <source>%1 have no partner named</source>
        <translation>%1 tiada rakan kongsi yang dinamakan</translation>
    </message>
    <message>
        <source>Themes, outcomes and member states by the partners that their initiatives name</source>
        <translation>Tema, keberhasilan dan negara anggota mengikut rakan kongsi yang dinamakan oleh inisiatifnya</translation>
    </message>
    <message>
        <source>%1; only: %2</source>
        <translation>%1; hanya: %2</translation>
    </message>
    <message>
        <source>No partner named means that no initiative of this file names one; it does not mean that nobody works there. Themes and links to outcomes are this project&apos;s mapping.</source>
        <translation>Tiada rakan kongsi dinamakan bermaksud tiada inisiatif dalam fail ini yang menamakannya; itu tidak bermaksud tiada sesiapa bekerja di sana. Tema dan kaitan dengan keberhasilan ialah pemetaan projek ini.</translation>
    </message>
    <message>
        <source>One initiative, with %1, is for all of ASEAN or its source does not say for whom; it reaches every member state but counts for none.</source>
        <translation>Satu inisiatif, dengan %1, adalah untuk seluruh ASEAN atau sumbernya tidak menyatakan untuk siapa; ia merangkumi setiap negara anggota tetapi tidak dikira bagi mana-mana.</translation>
    </message>
    <message>
        <source>%1 initiatives, with %2, are for all of ASEAN or their sources do not say for whom; they reach every member state but count for none.</source>
        <translation>%1 inisiatif, dengan %2, adalah untuk seluruh ASEAN atau sumbernya tidak menyatakan untuk siapa; semuanya merangkumi setiap negara anggota tetapi tidak dikira bagi mana-mana.</translation>
    </message>
    <message>
        <source>A list leaves out the choice made in it, so that its other values can be compared.</source>
        <translation>Sesuatu senarai tidak mengambil kira pilihan yang dibuat di dalamnya, supaya nilai lain dalam senarai itu dapat dibandingkan.</translation>
    </message>
    <message>
        <source>%1 without: %2 and %3 more</source>
        <translation>%1 tanpa: %2 dan %3 lagi</translation>
    </message>
    <message>
        <source>%1 without: %2</source>
        <translation>%1 tanpa: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>The only one has %1.</source>
        <translation>Satu-satunya yang ada mempunyai %1.</translation>
    </message>
    <message>
        <source>And one more with %1: %2</source>
        <translation>Dan satu lagi dengan %1: %2</translation>
    </message>
    <message>
        <source>All %1 have %2.</source>
        <translation>Kesemua %1 mempunyai %2.</translation>
    </message>
    <message>
        <source>All %1 have two partners or more: %2 to %3.</source>
        <translation>Kesemua %1 mempunyai dua rakan kongsi atau lebih: %2 hingga %3.</translation>
    </message>
    <message>
        <source>And %1 more with %2 each</source>
        <translation>Dan %1 lagi dengan %2 setiap satu</translation>
    </message>
    <message>
        <source>And %1 more with %2 to %3 each</source>
        <translation>Dan %1 lagi dengan %2 hingga %3 setiap satu</translation>
    </message>
    <message>
        <source>no initiative</source>
        <translation>tiada inisiatif</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>hanya %1</translation>
    </message>
    <message>
        <source>no partner named</source>
        <translation>tiada rakan kongsi dinamakan</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 without an initiative</source>
        <translation>%1 tanpa inisiatif</translation>
    </message>
    <message>
        <source>%1 without a partner</source>
        <translation>%1 tanpa rakan kongsi</translation>
    </message>
    <message>
        <source>%1 with one</source>
        <translation>%1 dengan satu</translation>
    </message>
    <message>
        <source>%1 with several</source>
        <translation>%1 dengan beberapa</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, sambungan</translation>
    </message>
    <message>
        <source>This file has no themes, outcomes or member states.</source>
        <translation>Fail ini tiada tema, keberhasilan atau negara anggota.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Initiatives linked to it, each counted once</source>
        <translation>Inisiatif yang berkaitan dengannya, setiap satu dikira sekali</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Different partners that these initiatives name</source>
        <translation>Rakan kongsi berbeza yang dinamakan oleh inisiatif ini</translation>
    </message>
    <message>
        <source>Only partner</source>
        <translation>Satu-satunya rakan kongsi</translation>
    </message>
    <message>
        <source>The partner, where there is one alone</source>
        <translation>Rakan kongsi itu, jika hanya ada satu</translation>
    </message>
</context>
<context>
    <name>mitra::CoverageGrid</name>
    <message>
        <source>%1 has none</source>
        <translation>%1 tiada nilai</translation>
    </message>
    <message>
        <source>%1 have none</source>
        <translation>%1 tiada nilai</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sejak %2</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <comment>have none since 2019</comment>
        <translation>%1 atau lebih awal</translation>
    </message>
    <message>
        <source>at least 1 of the %1 years %2</source>
        <translation>sekurang-kurangnya 1 daripada %1 tahun %2</translation>
    </message>
    <message>
        <source>at least %1 of the %2 years %3</source>
        <translation>sekurang-kurangnya %1 daripada %2 tahun %3</translation>
    </message>
    <message>
        <source>%1 of %2 members have</source>
        <translation>%1 daripada %2 anggota mempunyai</translation>
    </message>
    <message>
        <source>No member has</source>
        <translation>Tiada anggota mempunyai</translation>
    </message>
    <message>
        <source>1 of %1 members has</source>
        <translation>1 daripada %1 anggota mempunyai</translation>
    </message>
    <message>
        <source>All %1 members have</source>
        <translation>Kesemua %1 anggota mempunyai</translation>
    </message>
    <message>
        <source>%1 a value, of %2 alone</source>
        <translation>%1 nilai, bagi %2 sahaja</translation>
    </message>
    <message>
        <source>%1 a value in %2</source>
        <translation>%1 nilai dalam %2</translation>
    </message>
    <message>
        <source>There is no value at all</source>
        <translation>Tiada nilai langsung</translation>
    </message>
    <message>
        <source>No member has an observed value</source>
        <translation>Tiada anggota mempunyai nilai yang dicerap</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two findings</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 reading of a year outside %1 is not shown.</source>
        <translation>1 bacaan bagi tahun di luar %1 tidak ditunjukkan.</translation>
    </message>
    <message>
        <source>%1 readings of years outside %2 are not shown.</source>
        <translation>%1 bacaan bagi tahun di luar %2 tidak ditunjukkan.</translation>
    </message>
    <message>
        <source>%1: values by member state and year, %2</source>
        <translation>%1: nilai mengikut negara anggota dan tahun, %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>mitra::CoverageGridFigure</name>
    <message>
        <source>A small point is a year without a value.</source>
        <translation>Titik kecil ialah tahun tanpa nilai.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no year</comment>
        <translation>tiada</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>unjuran</translation>
    </message>
    <message>
        <source>sources or readings disagree</source>
        <translation>sumber atau bacaan bercanggah</translation>
    </message>
    <message>
        <source>Latest</source>
        <comment>year, head of a column</comment>
        <translation>Terkini</translation>
    </message>
    <message>
        <source>%1, %2: no value</source>
        <translation>%1, %2: tiada nilai</translation>
    </message>
    <message>
        <source>%1; not used</source>
        <translation>%1; tidak digunakan</translation>
    </message>
    <message>
        <source>%1; another reading: %2, %3</source>
        <translation>%1; bacaan lain: %2, %3</translation>
    </message>
    <message>
        <source>%1; a listed conflict speaks of it</source>
        <translation>%1; satu percanggahan tersenarai menyebutnya</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: tiada nilai</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Digunakan</translation>
    </message>
    <message>
        <source>Whether this reading is shown where two disagree</source>
        <translation>Sama ada bacaan ini ditunjukkan apabila dua bercanggah</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tiada nilai</translation>
    </message>
</context>
<context>
    <name>mitra::DataQuality</name>
    <message>
        <source>1 year old</source>
        <translation>1 tahun lalu</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 tahun lalu</translation>
    </message>
    <message>
        <source>There is no value at all.</source>
        <translation>Tiada nilai langsung.</translation>
    </message>
    <message>
        <source>There are projections only, no observed value.</source>
        <translation>Hanya ada unjuran, tiada nilai yang dicerap.</translation>
    </message>
    <message>
        <source>There is no observed value.</source>
        <translation>Tiada nilai yang dicerap.</translation>
    </message>
    <message>
        <source>No member state has a value of its own.</source>
        <translation>Tiada negara anggota mempunyai nilainya sendiri.</translation>
    </message>
    <message>
        <source>Only 1 of %1 member states has a value.</source>
        <translation>Hanya 1 daripada %1 negara anggota mempunyai nilai.</translation>
    </message>
    <message>
        <source>Only %1 of %2 member states have a value.</source>
        <translation>Hanya %1 daripada %2 negara anggota mempunyai nilai.</translation>
    </message>
    <message>
        <source>1 of %1 member states has a value</source>
        <translation>1 daripada %1 negara anggota mempunyai nilai</translation>
    </message>
    <message>
        <source>%1 of %2 member states have a value</source>
        <translation>%1 daripada %2 negara anggota mempunyai nilai</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a clause as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2 of the people live there.</source>
        <translation>%1; %2 daripada penduduk tinggal di sana.</translation>
    </message>
    <message>
        <source>The median member has 1 year with a value; fewer than %1 give no interval.</source>
        <translation>Anggota median mempunyai 1 tahun bernilai; kurang daripada %1 tidak memberikan selang.</translation>
    </message>
    <message>
        <source>The median member has %1 years with a value; fewer than %2 give no interval.</source>
        <translation>Anggota median mempunyai %1 tahun bernilai; kurang daripada %2 tidak memberikan selang.</translation>
    </message>
    <message>
        <source>The only value is an estimate.</source>
        <translation>Satu-satunya nilai ialah anggaran.</translation>
    </message>
    <message>
        <source>Both values are estimates.</source>
        <translation>Kedua-dua nilai ialah anggaran.</translation>
    </message>
    <message>
        <source>All %1 values are estimates.</source>
        <translation>Kesemua %1 nilai ialah anggaran.</translation>
    </message>
    <message>
        <source>%1 of %2 values are estimates.</source>
        <translation>%1 daripada %2 nilai ialah anggaran.</translation>
    </message>
    <message>
        <source>1 reading disagrees with the one used</source>
        <translation>1 bacaan bercanggah dengan yang digunakan</translation>
    </message>
    <message>
        <source>%1 readings disagree with those used</source>
        <translation>%1 bacaan bercanggah dengan yang digunakan</translation>
    </message>
    <message>
        <source>1 listed conflict speaks of it</source>
        <translation>1 percanggahan tersenarai menyebutnya</translation>
    </message>
    <message>
        <source>%1 listed conflicts speak of it</source>
        <translation>%1 percanggahan tersenarai menyebutnya</translation>
    </message>
    <message>
        <source>The latest value is of %1, %2.</source>
        <translation>Nilai terkini ialah bagi %1, %2.</translation>
    </message>
    <message>
        <source>No member state has values of two years.</source>
        <translation>Tiada negara anggota mempunyai nilai bagi dua tahun.</translation>
    </message>
    <message>
        <source>Values fill %1 of the member-years %2.</source>
        <translation>Nilai mengisi %1 daripada tahun-anggota %2.</translation>
    </message>
    <message>
        <source>1 of %1 does not have enough data to judge progress</source>
        <translation>1 daripada %1 tiada data yang cukup untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>%1 of %2 do not have enough data to judge progress</source>
        <translation>%1 daripada %2 tiada data yang cukup untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Data tidak cukup</translation>
    </message>
    <message>
        <source>Use with care</source>
        <translation>Guna dengan berhati-hati</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>of data</comment>
        <translation>Kukuh</translation>
    </message>
    <message>
        <source>none observed</source>
        <translation>tiada yang dicerap</translation>
    </message>
    <message>
        <source>%1, of this year</source>
        <translation>%1, tahun ini</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a year, its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 bacaan</translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation>%1 bacaan</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 percanggahan</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 percanggahan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Rasmi</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Konteks</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>The verdicts follow rules of ours; no source grades its data so. They speak of the data, not of whether the measure is the goal’s own: that is the standing.</source>
        <translation>Kesimpulan mengikut peraturan kami; tiada sumber menggredkan datanya sedemikian. Kesimpulan adalah tentang data, bukan tentang sama ada ukuran itu milik matlamat sendiri: itu ialah taraf.</translation>
    </message>
    <message>
        <source>Not enough data: fewer than half of the member states have an observed value, or none has values of two years, or the latest is more than %1 years old.</source>
        <translation>Data tidak cukup: kurang daripada separuh negara anggota mempunyai nilai yang dicerap, atau tiada yang mempunyai nilai bagi dua tahun, atau yang terkini berusia lebih daripada %1 tahun.</translation>
    </message>
    <message>
        <source>Use with care: fewer than %1 of the member states, or of their people, are covered; the latest value is more than %2 years old; the median member has fewer than %3 values, too few for an interval; less than a third of the member-years since %4 is filled; more than half of the values are estimates; or readings disagree.</source>
        <translation>Guna dengan berhati-hati: kurang daripada %1 negara anggota, atau penduduknya, diliputi; nilai terkini berusia lebih daripada %2 tahun; anggota median mempunyai kurang daripada %3 nilai, terlalu sedikit untuk selang; kurang daripada satu pertiga tahun-anggota sejak %4 diisi; lebih daripada separuh nilai ialah anggaran; atau bacaan bercanggah.</translation>
    </message>
    <message>
        <source>Observed values are reported or estimated; projections do not count. A listed conflict counts for an indicator when it cites one of its sources and names the year and the value of one of its readings.</source>
        <translation>Nilai yang dicerap ialah yang dilaporkan atau dianggarkan; unjuran tidak dikira. Percanggahan tersenarai dikira bagi sesuatu penunjuk apabila ia memetik salah satu sumbernya dan menyebut tahun dan nilai salah satu bacaannya.</translation>
    </message>
    <message>
        <source>There are no indicators here</source>
        <translation>Tiada penunjuk di sini</translation>
    </message>
    <message>
        <source>There are no indicators</source>
        <translation>Tiada penunjuk</translation>
    </message>
    <message>
        <source>The only indicator does not have enough data to judge progress</source>
        <translation>Satu-satunya penunjuk tiada data yang cukup untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>The only indicator has enough data to judge progress</source>
        <translation>Satu-satunya penunjuk mempunyai data yang cukup untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 penunjuk</translation>
    </message>
    <message>
        <source>the %1 indicators of the goal %2</source>
        <translation>%1 penunjuk bagi matlamat %2</translation>
    </message>
    <message>
        <source>the %1 indicators bound to no goal</source>
        <translation>%1 penunjuk yang tidak terikat pada mana-mana matlamat</translation>
    </message>
    <message>
        <source>None of %1 has enough data to judge progress</source>
        <translation>Tiada satu pun daripada %1 mempunyai data yang cukup untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>None of the %1 has enough data to judge progress</source>
        <translation>Tiada satu pun daripada %1 mempunyai data yang cukup untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>All of %1 have enough data to judge progress</source>
        <translation>Kesemua %1 mempunyai data yang cukup untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>All %1 have enough data to judge progress</source>
        <translation>Kesemua %1 mempunyai data yang cukup untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>%1 to be used with care, %2 sound</source>
        <translation>%1 untuk digunakan dengan berhati-hati, %2 kukuh</translation>
    </message>
    <message>
        <source>%1; the worst first</source>
        <translation>%1; yang paling lemah didahulukan</translation>
    </message>
    <message>
        <source>%1; the worst first, ages as of %2</source>
        <translation>%1; yang paling lemah didahulukan, usia setakat %2</translation>
    </message>
    <message>
        <source>%1; %2 to be used with care, %3 sound.</source>
        <translation>%1; %2 untuk digunakan dengan berhati-hati, %3 kukuh.</translation>
    </message>
    <message>
        <source>%1 The worst: %2.</source>
        <translation>%1 Yang paling lemah: %2.</translation>
    </message>
</context>
<context>
    <name>mitra::DeliveredFigure</name>
    <message>
        <source>Both readings are shown: %1; %2</source>
        <translation>Kedua-dua bacaan ditunjukkan: %1; %2</translation>
    </message>
    <message>
        <source>Used: %1; also stated: %2</source>
        <translation>Digunakan: %1; turut dinyatakan: %2</translation>
    </message>
    <message>
        <source>Sources disagree. %1</source>
        <translation>Sumber bercanggah. %1</translation>
    </message>
    <message>
        <source>%1. One reading: %2 (%3). Another: %4 (%5). %6</source>
        <translation>%1. Satu bacaan: %2 (%3). Bacaan lain: %4 (%5). %6</translation>
    </message>
    <message>
        <source>%1, or: %2</source>
        <comment>two readings</comment>
        <translation>%1, atau: %2</translation>
    </message>
    <message>
        <source>also stated: %1</source>
        <translation>turut dinyatakan: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 selesai</translation>
    </message>
    <message>
        <source>%1 ongoing</source>
        <translation>%1 sedang berjalan</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 dirancang</translation>
    </message>
    <message>
        <source>%1 not reported</source>
        <translation>%1 tidak dilaporkan</translation>
    </message>
    <message>
        <source>1 initiative in this file started in %1–%2: %3</source>
        <translation>1 inisiatif dalam fail ini bermula pada %1–%2: %3</translation>
    </message>
    <message>
        <source>%1 initiatives in this file started in %2–%3: %4</source>
        <translation>%1 inisiatif dalam fail ini bermula pada %2–%3: %4</translation>
    </message>
    <message>
        <source>2 readings</source>
        <translation>2 bacaan</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 sumber</translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation>tiada angka diberikan</translation>
    </message>
    <message>
        <source>%1 (%2, %3). Source: %4</source>
        <translation>%1 (%2, %3). Sumber: %4</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>sumber bercanggah</translation>
    </message>
    <message>
        <source>1 more result of these years is stated under another framework or none</source>
        <translation>1 lagi hasil bagi tahun-tahun ini dinyatakan di bawah rangka kerja lain atau tanpa rangka kerja</translation>
    </message>
    <message>
        <source>%1 more results of these years are stated under other frameworks or none</source>
        <translation>%1 lagi hasil bagi tahun-tahun ini dinyatakan di bawah rangka kerja lain atau tanpa rangka kerja</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What a source says, in our words</source>
        <translation>Apa yang dikatakan oleh sumber, dalam kata-kata kami</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Blank: no figure is given</source>
        <translation>Kosong: tiada angka diberikan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Year the result is stated for</source>
        <translation>Tahun hasil itu dinyatakan</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>One source, or the readings of sources that disagree</source>
        <translation>Satu sumber, atau bacaan daripada sumber yang bercanggah</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where it is stated</source>
        <translation>Di mana ia dinyatakan</translation>
    </message>
    <message>
        <source>No results are stated</source>
        <translation>Tiada hasil dinyatakan</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>1 figure of one source</source>
        <translation>1 angka daripada satu sumber</translation>
    </message>
    <message>
        <source>%1 figures of one source each</source>
        <translation>%1 angka, setiap satu daripada satu sumber</translation>
    </message>
    <message>
        <source>1 with two readings</source>
        <translation>1 dengan dua bacaan</translation>
    </message>
    <message>
        <source>%1 with two readings</source>
        <translation>%1 dengan dua bacaan</translation>
    </message>
    <message>
        <source>%1 without a figure</source>
        <translation>%1 tanpa angka</translation>
    </message>
    <message>
        <source>1 result stated</source>
        <translation>1 hasil dinyatakan</translation>
    </message>
    <message>
        <source>%1 results stated</source>
        <translation>%1 hasil dinyatakan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sources disagree on 1 more point</source>
        <translation>sumber bercanggah tentang 1 perkara lagi</translation>
    </message>
    <message>
        <source>sources disagree on %1 more points</source>
        <translation>sumber bercanggah tentang %1 perkara lagi</translation>
    </message>
    <message>
        <source>Delivered %1: %2</source>
        <translation>Dilaksanakan %1: %2</translation>
    </message>
    <message>
        <source>Stated results of the %1</source>
        <translation>Hasil %1 yang dinyatakan</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>mitra::Details</name>
    <message>
        <source>start</source>
        <translation>mula</translation>
    </message>
    <message>
        <source>end</source>
        <translation>tamat</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>ringkasan</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>bajet</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tajuk</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>rakan kongsi</translation>
    </message>
    <message>
        <source>member states</source>
        <translation>negara anggota</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>keberhasilan</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>Added by %1: %2</source>
        <translation>Ditambah oleh %1: %2</translation>
    </message>
    <message>
        <source>Taken out by %1: %2</source>
        <translation>Dikeluarkan oleh %1: %2</translation>
    </message>
    <message>
        <source>Changed by %1: %2</source>
        <translation>Diubah oleh %1: %2</translation>
    </message>
    <message>
        <source>%1 changed by %2: %3</source>
        <translation>%1 diubah oleh %2: %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>and %1 more: show all</source>
        <translation>dan %1 lagi: tunjukkan semua</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>%1 (for: %2)</source>
        <translation>%1 (bagi: %2)</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Sumber bercanggah</translation>
    </message>
    <message>
        <source>on a matter that one of the sources reports</source>
        <translation>tentang perkara yang dilaporkan oleh salah satu sumber</translation>
    </message>
    <message>
        <source>Reading A</source>
        <translation>Bacaan A</translation>
    </message>
    <message>
        <source>Reading B</source>
        <translation>Bacaan B</translation>
    </message>
    <message>
        <source>%1 (used)</source>
        <translation>%1 (digunakan)</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Neither is used: both are shown</source>
        <translation>Tiada yang digunakan: kedua-duanya ditunjukkan</translation>
    </message>
    <message>
        <source>Neither is used: %1</source>
        <translation>Tiada yang digunakan: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>History in this file</source>
        <translation>Sejarah dalam fail ini</translation>
    </message>
    <message>
        <source>The history cannot be read just now</source>
        <translation>Sejarah tidak dapat dibaca pada masa ini</translation>
    </message>
    <message>
        <source>No change is recorded</source>
        <translation>Tiada perubahan direkodkan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>role not specified</source>
        <translation>peranan tidak dinyatakan</translation>
    </message>
    <message>
        <source>Initiatives that rest on it</source>
        <translation>Inisiatif yang bersandar padanya</translation>
    </message>
    <message>
        <source>those of which it is the first source</source>
        <translation>yang menjadikannya sumber pertama</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kenyataan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>tidak dilaporkan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rangka kerja</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>%1 (our judgement)</source>
        <translation>%1 (pertimbangan kami)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Two readings</source>
        <translation>Dua bacaan</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Digunakan</translation>
    </message>
    <message>
        <source>Neither: both are shown</source>
        <translation>Tiada: kedua-duanya ditunjukkan</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak dinyatakan</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>tidak bertarikh</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Cerapan</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kenyataan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not reported: no source tells</source>
        <translation>Tidak dilaporkan: tiada sumber yang menyatakannya</translation>
    </message>
    <message>
        <source>%1 (our word)</source>
        <translation>%1 (istilah kami)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>%1: the end stands before the start, kept as the file has it</source>
        <translation>%1: tahun tamat mendahului tahun mula, dikekalkan seperti dalam fail</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1 (our mapping)</source>
        <translation>%1 (pemetaan kami)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Region-wide, or not said by the source</source>
        <translation>Serantau, atau tidak dinyatakan oleh sumber</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>%1 %2 (our mapping)</source>
        <translation>%1 %2 (pemetaan kami)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bajet</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Sebahagian daripada</translation>
    </message>
    <message>
        <source>%1 (our reading)</source>
        <translation>%1 (bacaan kami)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dalam sumber</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Menyumbang kepada</translation>
    </message>
    <message>
        <source>our mapping, by its theme</source>
        <translation>pemetaan kami, mengikut temanya</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 menjelang %3</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Mengambil bahagian dalam</translation>
    </message>
    <message>
        <source>none of the %1 initiatives of this file</source>
        <translation>tiada satu pun daripada %1 inisiatif dalam fail ini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>not specified by the source</source>
        <translation>tidak dinyatakan oleh sumber</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Bekerja dengan</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>the newest start first</source>
        <translation>yang terbaharu mula didahulukan</translation>
    </message>
</context>
<context>
    <name>mitra::Dimension</name>
    <message>
        <source>Start year</source>
        <translation>Tahun mula</translation>
    </message>
</context>
<context>
    <name>mitra::Evidence</name>
    <message>
        <source>There are no figures.</source>
        <translation>Tiada angka.</translation>
    </message>
    <message>
        <source>The only figure rests on one source</source>
        <translation>Satu-satunya angka bersandar pada satu sumber</translation>
    </message>
    <message>
        <source>The only figure rests on several sources</source>
        <translation>Satu-satunya angka bersandar pada beberapa sumber</translation>
    </message>
    <message>
        <source>1 of %1 figures rests on one source only</source>
        <translation>1 daripada %1 angka bersandar pada satu sumber sahaja</translation>
    </message>
    <message>
        <source>%1 of %2 figures rest on one source only</source>
        <translation>%1 daripada %2 angka bersandar pada satu sumber sahaja</translation>
    </message>
    <message>
        <source>the latest value of 1 of %1 series is more than three years old</source>
        <translation>nilai terkini bagi 1 daripada %1 siri berusia lebih daripada tiga tahun</translation>
    </message>
    <message>
        <source>the latest values of %1 of %2 series are more than three years old</source>
        <translation>nilai terkini bagi %1 daripada %2 siri berusia lebih daripada tiga tahun</translation>
    </message>
    <message>
        <source>sources disagree in 1 case</source>
        <translation>sumber bercanggah dalam 1 kes</translation>
    </message>
    <message>
        <source>sources disagree in %1 cases</source>
        <translation>sumber bercanggah dalam %1 kes</translation>
    </message>
    <message>
        <source>%1; %2; %3.</source>
        <translation>%1; %2; %3.</translation>
    </message>
</context>
<context>
    <name>mitra::Facet</name>
    <message>
        <source>Partner</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Jenis rakan kongsi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rangka kerja</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Source language</source>
        <translation>Bahasa sumber</translation>
    </message>
    <message>
        <source>Amount reported</source>
        <translation>Jumlah wang dilaporkan</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Sedang berjalan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dirancang</translation>
    </message>
    <message>
        <source>Not reported</source>
        <comment>status of an initiative</comment>
        <translation>Tidak dilaporkan</translation>
    </message>
    <message>
        <source>Dialogue partner</source>
        <translation>Rakan dialog</translation>
    </message>
    <message>
        <source>Development partner</source>
        <translation>Rakan pembangunan</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisasi antarabangsa</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sektor swasta</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Yayasan</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of partner</comment>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>No outside partner named</source>
        <translation>Tiada rakan kongsi luar dinamakan</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Tiada tema</translation>
    </message>
    <message>
        <source>No outcome linked</source>
        <translation>Tiada keberhasilan dikaitkan</translation>
    </message>
    <message>
        <source>No framework named</source>
        <translation>Tiada rangka kerja dinamakan</translation>
    </message>
    <message>
        <source>Serves no goal directly</source>
        <translation>Tidak menyumbang secara langsung kepada mana-mana matlamat</translation>
    </message>
    <message>
        <source>All ASEAN or not stated</source>
        <translation>Seluruh ASEAN atau tidak dinyatakan</translation>
    </message>
    <message>
        <source>Language not stated</source>
        <translation>Bahasa tidak dinyatakan</translation>
    </message>
    <message>
        <source>No amount reported</source>
        <translation>Tiada jumlah dilaporkan</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>of an amount of money</comment>
        <translation>dirancang</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>of an amount of money</comment>
        <translation>dikomitkan</translation>
    </message>
    <message>
        <source>spent</source>
        <comment>of an amount of money</comment>
        <translation>dibelanjakan</translation>
    </message>
    <message>
        <source>kind not stated</source>
        <comment>of an amount of money</comment>
        <translation>jenis tidak dinyatakan</translation>
    </message>
    <message>
        <source>Whole initiatives</source>
        <translation>Inisiatif keseluruhan</translation>
    </message>
    <message>
        <source>Parts of an initiative</source>
        <translation>Bahagian daripada inisiatif</translation>
    </message>
    <message>
        <source>Parts of parts, level %1</source>
        <translation>Bahagian daripada bahagian, aras %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>currency code, kind of amount</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>amount of money; which initiatives</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Start not known</source>
        <translation>Tahun mula tidak diketahui</translation>
    </message>
</context>
<context>
    <name>mitra::FacetModel</name>
    <message>
        <source>%1: 1 initiative</source>
        <translation>%1: 1 inisiatif</translation>
    </message>
    <message>
        <source>%1: %2 initiatives</source>
        <translation>%1: %2 inisiatif</translation>
    </message>
</context>
<context>
    <name>mitra::FactCells</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of a thing, its id in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mitra::FactDifferences</name>
    <message>
        <source>the first</source>
        <translation>yang pertama</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>yang kedua</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a value in words, and as it is stored</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>economy</source>
        <translation>ekonomi</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>rangka kerja</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>keberhasilan</translation>
    </message>
    <message>
        <source>enabling action</source>
        <translation>tindakan pemboleh</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>matlamat</translation>
    </message>
    <message>
        <source>measure of a goal</source>
        <translation>ukuran matlamat</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>rakan kongsi</translation>
    </message>
    <message>
        <source>target</source>
        <translation>sasaran</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>penunjuk</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>cerapan</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>inisiatif</translation>
    </message>
    <message>
        <source>partner of an initiative</source>
        <translation>rakan kongsi inisiatif</translation>
    </message>
    <message>
        <source>economy of an initiative</source>
        <translation>ekonomi inisiatif</translation>
    </message>
    <message>
        <source>outcome of an initiative</source>
        <translation>keberhasilan inisiatif</translation>
    </message>
    <message>
        <source>further source of an initiative</source>
        <translation>sumber lanjut inisiatif</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>peristiwa penting</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>kenyataan</translation>
    </message>
    <message>
        <source>conflict of sources</source>
        <translation>percanggahan sumber</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bajet</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 menjelang %2</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>semakan %1</translation>
    </message>
    <message>
        <source>No fact changed since %1</source>
        <translation>Tiada fakta berubah sejak %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ditambah</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 diubah</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 ditarik balik</translation>
    </message>
    <message>
        <source>1 fact changed since %1</source>
        <translation>1 fakta berubah sejak %1</translation>
    </message>
    <message>
        <source>%1 facts changed since %2</source>
        <translation>%1 fakta berubah sejak %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what changed; how many were added, changed and withdrawn</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From revision %1, on which “%2” was issued, to revision %3 of %4.</source>
        <translation>Dari semakan %1, yang menjadi asas “%2” dikeluarkan, hingga semakan %3 bagi %4.</translation>
    </message>
    <message>
        <source>From revision %1 to revision %2 of %3.</source>
        <translation>Dari semakan %1 hingga semakan %2 bagi %3.</translation>
    </message>
    <message>
        <source>All changes in between are taken together: what was changed and changed back is not listed. Assumptions are no facts and are not counted.</source>
        <translation>Semua perubahan di antaranya diambil bersama: apa yang diubah dan diubah semula tidak disenaraikan. Andaian bukan fakta dan tidak dikira.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambah</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik balik</translation>
    </message>
    <message>
        <source>%1: not given before, now %2</source>
        <translation>%1: tidak diberikan sebelum ini, kini %2</translation>
    </message>
    <message>
        <source>%1: %2 before, no longer given</source>
        <translation>%1: %2 sebelum ini, tidak lagi diberikan</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 sebelum ini: %2</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 kini: %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: dari %2 kepada %3</translation>
    </message>
</context>
<context>
    <name>mitra::FactTables</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Dalam kata-kata kami</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Field of work; our mapping, not the source&apos;s words</source>
        <translation>Bidang kerja; pemetaan kami, bukan kata-kata sumber</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rangka kerja</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Sebahagian daripada</translation>
    </message>
    <message>
        <source>The initiative it is a part of</source>
        <translation>Inisiatif induk yang mengandunginya</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Year it starts</source>
        <translation>Tahun ia bermula</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Year it ends or is planned to end</source>
        <translation>Tahun ia tamat atau dirancang tamat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>On the date of its source</source>
        <translation>Pada tarikh sumbernya</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bajet</translation>
    </message>
    <message>
        <source>Amount and what it is: planned, committed or spent. Never add up amounts of different kinds, or a whole and its parts.</source>
        <translation>Jumlah dan jenisnya: dirancang, dikomitkan atau dibelanjakan. Jangan sekali-kali menjumlahkan jumlah yang berlainan jenis, atau keseluruhan dan bahagiannya.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Words of the source, to find the place</source>
        <translation>Kata-kata sumber, untuk mencari tempatnya</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Further roles and what else is known</source>
        <translation>Peranan lain dan apa lagi yang diketahui</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Only participants bound an initiative to some members</source>
        <translation>Hanya peserta yang membatasi sesuatu inisiatif kepada beberapa anggota</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>Our mapping, not the source&apos;s words</source>
        <translation>Pemetaan kami, bukan kata-kata sumber</translation>
    </message>
    <message>
        <source>The initiative&apos;s source; the link is our mapping</source>
        <translation>Sumber inisiatif; kaitannya ialah pemetaan kami</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Menyokong</translation>
    </message>
    <message>
        <source>The columns that this further source stands behind</source>
        <translation>Lajur yang disokong oleh sumber lanjut ini</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Programmes, plans, bodies, links and texts of digital cooperation.</source>
        <translation>Program, pelan, badan, rangkaian dan teks kerjasama digital.</translation>
    </message>
    <message>
        <source>Partners of initiatives</source>
        <translation>Rakan kongsi inisiatif</translation>
    </message>
    <message>
        <source>Who works on an initiative from outside ASEAN, and in which role.</source>
        <translation>Siapa dari luar ASEAN yang mengerjakan sesuatu inisiatif, dan dalam peranan apa.</translation>
    </message>
    <message>
        <source>Member states of initiatives</source>
        <translation>Negara anggota inisiatif</translation>
    </message>
    <message>
        <source>Which member states an initiative names, and in which role.</source>
        <translation>Negara anggota yang dinamakan oleh sesuatu inisiatif, dan dalam peranan apa.</translation>
    </message>
    <message>
        <source>Outcomes of initiatives</source>
        <translation>Keberhasilan inisiatif</translation>
    </message>
    <message>
        <source>Which desired outcome an initiative serves; our mapping.</source>
        <translation>Keberhasilan yang diharapkan daripada sesuatu inisiatif; pemetaan kami.</translation>
    </message>
    <message>
        <source>Further sources of initiatives</source>
        <translation>Sumber lanjut inisiatif</translation>
    </message>
    <message>
        <source>Sources that stand behind single columns of an initiative.</source>
        <translation>Sumber yang menyokong lajur tertentu bagi sesuatu inisiatif.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kenyataan</translation>
    </message>
    <message>
        <source>Expected outcome</source>
        <translation>Keberhasilan yang dijangka</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>What the goal rests on</source>
        <translation>Sandaran matlamat</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Penunjuk</translation>
    </message>
    <message>
        <source>Shown beside the goal, which nobody measures</source>
        <translation>Ditunjukkan di sisi matlamat, yang tidak diukur oleh sesiapa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>The goal&apos;s place among the goals</source>
        <translation>Tempat matlamat itu dalam kalangan matlamat</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Turns the indicator&apos;s unit into the goal&apos;s</source>
        <translation>Menukar unit penunjuk kepada unit matlamat</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama pendek</translation>
    </message>
    <message>
        <source>Why it is not the goal</source>
        <translation>Sebab ia bukan matlamat itu</translation>
    </message>
    <message>
        <source>The indicator&apos;s source; the link is our mapping</source>
        <translation>Sumber penunjuk; kaitannya ialah pemetaan kami</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Our mapping; empty: context</source>
        <translation>Pemetaan kami; kosong: konteks</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Takrif</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>A proxy stands in for what nobody measures</source>
        <translation>Proksi mewakili sesuatu yang tidak diukur oleh sesiapa</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Cerapan</translation>
    </message>
    <message>
        <source>How many values the file has</source>
        <translation>Bilangan nilai dalam fail</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditunjukkan</translation>
    </message>
    <message>
        <source>No: another source&apos;s value for the same case; see note</source>
        <translation>Tidak: nilai sumber lain bagi kes yang sama; lihat nota</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Our judgement, not the source&apos;s</source>
        <translation>Pertimbangan kami, bukan pertimbangan sumber</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Bacaan pertama</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Bacaan kedua</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Digunakan</translation>
    </message>
    <message>
        <source>The reading that the other tables follow</source>
        <translation>Bacaan yang diikuti oleh jadual lain</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Source of the first</source>
        <translation>Sumber yang pertama</translation>
    </message>
    <message>
        <source>Source of the second</source>
        <translation>Sumber yang kedua</translation>
    </message>
    <message>
        <source>Both are shown</source>
        <translation>Kedua-duanya ditunjukkan</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pertama</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Kedua</translation>
    </message>
    <message>
        <source>points a year</source>
        <translation>mata setahun</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 setahun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The goal it speaks of</source>
        <translation>Matlamat yang berkaitan</translation>
    </message>
    <message>
        <source>The indicator it speaks of</source>
        <translation>Penunjuk yang berkaitan</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Hanya bagi</translation>
    </message>
    <message>
        <source>Empty: whoever is judged</source>
        <translation>Kosong: sesiapa yang dinilai</translation>
    </message>
    <message>
        <source>Assumed, not observed</source>
        <translation>Diandaikan, tidak dicerap</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>The author’s own</source>
        <translation>Daripada penulis sendiri</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>The goals for 2030.</source>
        <translation>Matlamat bagi 2030.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>The numbers the goals promise.</source>
        <translation>Angka yang dijanjikan oleh matlamat.</translation>
    </message>
    <message>
        <source>Nearest measures of goals</source>
        <translation>Ukuran terdekat bagi matlamat</translation>
    </message>
    <message>
        <source>What is shown beside a goal that nobody measures; our mapping.</source>
        <translation>Apa yang ditunjukkan di sisi matlamat yang tidak diukur oleh sesiapa; pemetaan kami.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Penunjuk</translation>
    </message>
    <message>
        <source>Measures, their definitions and units.</source>
        <translation>Ukuran, takrif dan unitnya.</translation>
    </message>
    <message>
        <source>The values of indicators by economy and year.</source>
        <translation>Nilai penunjuk mengikut ekonomi dan tahun.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Kenyataan</translation>
    </message>
    <message>
        <source>Single figures said or printed somewhere.</source>
        <translation>Angka tunggal yang disebut atau dicetak di mana-mana.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Percanggahan</translation>
    </message>
    <message>
        <source>Two readings that disagree, side by side.</source>
        <translation>Dua bacaan yang bercanggah, bersebelahan.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Andaian</translation>
    </message>
    <message>
        <source>Baselines, targets and paces that somebody set and no source states, each with its author, day and reason.</source>
        <translation>Garis dasar, sasaran dan kadar yang ditetapkan oleh seseorang dan tidak dinyatakan oleh mana-mana sumber, setiap satu dengan penulis, hari dan sebabnya.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>ISO 3166 code of two letters, of states</source>
        <translation>Kod ISO 3166 dua huruf, bagi negara</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Year it became a partner</source>
        <translation>Tahun ia menjadi rakan kongsi</translation>
    </message>
    <message>
        <source>ISO 3166 code of three letters</source>
        <translation>Kod ISO 3166 tiga huruf</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Diterima pakai</translation>
    </message>
    <message>
        <source>DO desired outcome, S paradigm shift, F focus area</source>
        <translation>DO keberhasilan yang diharapkan, S anjakan paradigma, F bidang tumpuan</translation>
    </message>
    <message>
        <source>Enabling action</source>
        <translation>Tindakan pemboleh</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Keutamaan</translation>
    </message>
    <message>
        <source>Our fields of work</source>
        <translation>Bidang kerja kami</translation>
    </message>
    <message>
        <source>Our mapping; empty: serves no goal of 2030 directly</source>
        <translation>Pemetaan kami; kosong: tidak menyumbang secara langsung kepada mana-mana matlamat 2030</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>A day, a month or a year, as the source gives it</source>
        <translation>Hari, bulan atau tahun, seperti yang diberikan oleh sumber</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Penerbit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Empty: cite the publisher, copy only the figure</source>
        <translation>Kosong: petik penerbit, salin angka sahaja</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>States, organisations and companies that work with ASEAN.</source>
        <translation>Negara, organisasi dan syarikat yang bekerja dengan ASEAN.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>Dated events.</source>
        <translation>Peristiwa bertarikh.</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Rangka kerja</translation>
    </message>
    <message>
        <source>Masterplans and agreements.</source>
        <translation>Pelan induk dan perjanjian.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>What the frameworks want to reach.</source>
        <translation>Apa yang ingin dicapai oleh rangka kerja.</translation>
    </message>
    <message>
        <source>Enabling actions</source>
        <translation>Tindakan pemboleh</translation>
    </message>
    <message>
        <source>Enabling actions of ADM2025 whose title is known.</source>
        <translation>Tindakan pemboleh ADM2025 yang tajuknya diketahui.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Fields of work and the goals they serve; our mapping.</source>
        <translation>Bidang kerja dan matlamat yang disumbanginya; pemetaan kami.</translation>
    </message>
    <message>
        <source>Economies</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>The member states and the groups.</source>
        <translation>Negara anggota dan kumpulan.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where each fact comes from.</source>
        <translation>Dari mana setiap fakta datang.</translation>
    </message>
</context>
<context>
    <name>mitra::FigureExport</name>
    <message>
        <source>The figure “%1” could not be drawn; nothing was written. Try again with less selected, or export it as PDF.</source>
        <translation>Rajah “%1” tidak dapat dilukis; tiada apa-apa ditulis. Cuba lagi dengan pilihan yang lebih kecil, atau eksport sebagai PDF.</translation>
    </message>
</context>
<context>
    <name>mitra::Finding</name>
    <message>
        <source>%1 in %2</source>
        <comment>a value in a year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>%1, the only value</source>
        <translation>%1, satu-satunya nilai</translation>
    </message>
    <message>
        <source>%1, as in %2</source>
        <translation>%1, seperti pada %2</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, selepas %2</translation>
    </message>
    <message>
        <source>%1, up from %2</source>
        <translation>%1, naik daripada %2</translation>
    </message>
    <message>
        <source>%1, down from %2</source>
        <translation>%1, turun daripada %2</translation>
    </message>
    <message>
        <source>members count in their own currencies, which are not compared</source>
        <translation>anggota mengira dalam mata wang masing-masing, yang tidak dibandingkan</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>value, member, year</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>the only member with a value stands at %1</source>
        <translation>satu-satunya anggota yang mempunyai nilai berada pada %1</translation>
    </message>
    <message>
        <source>members range from %1 to %2</source>
        <translation>anggota berada antara %1 hingga %2</translation>
    </message>
    <message>
        <source>one projection for %1, %2 (%3), and no observed value</source>
        <translation>satu unjuran bagi %1, %2 (%3), dan tiada nilai yang dicerap</translation>
    </message>
    <message>
        <source>%1 projections for %2, the last %3 (%4), and no observed value</source>
        <translation>%1 unjuran bagi %2, yang terakhir %3 (%4), dan tiada nilai yang dicerap</translation>
    </message>
    <message>
        <source>has reached %1</source>
        <translation>telah mencapai %1</translation>
    </message>
    <message>
        <source>meets %1, as it did in %2</source>
        <translation>mencapai %1, seperti pada %2</translation>
    </message>
    <message>
        <source>meets %1, but is moving the wrong way</source>
        <translation>mencapai %1, tetapi bergerak ke arah yang salah</translation>
    </message>
    <message>
        <source>met %1 in %2, but misses it now</source>
        <translation>mencapai %1 pada %2, tetapi tidak lagi mencapainya kini</translation>
    </message>
    <message>
        <source>on the straight path to %1</source>
        <translation>di laluan lurus ke %1</translation>
    </message>
    <message>
        <source>ahead of the straight path to %1</source>
        <translation>di hadapan laluan lurus ke %1</translation>
    </message>
    <message>
        <source>just short of the straight path to %1</source>
        <translation>hampir mencapai laluan lurus ke %1</translation>
    </message>
    <message>
        <source>behind the straight path to %1</source>
        <translation>ketinggalan daripada laluan lurus ke %1</translation>
    </message>
    <message>
        <source>no movement towards %1 since %2</source>
        <translation>tiada pergerakan ke arah %1 sejak %2</translation>
    </message>
    <message>
        <source>far behind the straight path to %1</source>
        <translation>jauh ketinggalan daripada laluan lurus ke %1</translation>
    </message>
    <message>
        <source>moving away from %1</source>
        <translation>menjauhi %1</translation>
    </message>
    <message>
        <source>the %1 goal of %2 is %3&apos;s, not its own</source>
        <translation>matlamat %1 sebanyak %2 ialah matlamat %3, bukan matlamatnya sendiri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no value for %1; %2</source>
        <translation>tiada nilai bagi %1; %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>no value for %1</source>
        <translation>tiada nilai bagi %1</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <comment>measure, place: value in year; whose goal it is</comment>
        <translation>%1, %2: %3; %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>measure, place: finding</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: missed %3 (%4)</source>
        <comment>measure, place, target, value in year</comment>
        <translation>%1, %2: tidak mencapai %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>measure: place at value</comment>
        <translation>%1: %2 pada %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place: development</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 of the way in %2 of the time.</source>
        <translation>%1 daripada perjalanan dalam %2 daripada tempoh.</translation>
    </message>
</context>
<context>
    <name>mitra::FlowFigure</name>
    <message>
        <source>1 initiative</source>
        <translation>1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>%1 other partners</source>
        <translation>%1 rakan kongsi lain</translation>
    </message>
    <message>
        <source>No initiative is in this selection</source>
        <translation>Tiada inisiatif dalam pilihan ini</translation>
    </message>
    <message>
        <source>The only initiative in this selection serves a goal for 2030</source>
        <translation>Satu-satunya inisiatif dalam pilihan ini menyumbang kepada satu matlamat 2030</translation>
    </message>
    <message>
        <source>The only initiative in this selection serves no goal for 2030 directly</source>
        <translation>Satu-satunya inisiatif dalam pilihan ini tidak menyumbang secara langsung kepada mana-mana matlamat 2030</translation>
    </message>
    <message>
        <source>None of the %1 initiatives in this selection serves a goal for 2030 directly</source>
        <translation>Tiada satu pun daripada %1 inisiatif dalam pilihan ini menyumbang secara langsung kepada matlamat 2030</translation>
    </message>
    <message>
        <source>None of %1 initiatives serves a goal for 2030 directly</source>
        <translation>Tiada satu pun daripada %1 inisiatif menyumbang secara langsung kepada matlamat 2030</translation>
    </message>
    <message>
        <source>1 of the %1 initiatives in this selection serves a goal for 2030 directly</source>
        <translation>1 daripada %1 inisiatif dalam pilihan ini menyumbang secara langsung kepada matlamat 2030</translation>
    </message>
    <message>
        <source>1 of %1 initiatives serves a goal for 2030 directly</source>
        <translation>1 daripada %1 inisiatif menyumbang secara langsung kepada matlamat 2030</translation>
    </message>
    <message>
        <source>%1 of the %2 initiatives in this selection serve a goal for 2030 directly</source>
        <translation>%1 daripada %2 inisiatif dalam pilihan ini menyumbang secara langsung kepada matlamat 2030</translation>
    </message>
    <message>
        <source>%1 of %2 initiatives serve a goal for 2030 directly</source>
        <translation>%1 daripada %2 inisiatif menyumbang secara langsung kepada matlamat 2030</translation>
    </message>
    <message>
        <source>%1; 1 names no outside partner</source>
        <translation>%1; 1 tidak menamakan rakan kongsi luar</translation>
    </message>
    <message>
        <source>%1; %2 name no outside partner</source>
        <translation>%1; %2 tidak menamakan rakan kongsi luar</translation>
    </message>
    <message>
        <source>From partner through theme to goal, number of initiatives</source>
        <translation>Daripada rakan kongsi melalui tema ke matlamat, bilangan inisiatif</translation>
    </message>
    <message>
        <source>%1; only: %2</source>
        <translation>%1; hanya: %2</translation>
    </message>
    <message>
        <source>%1. Other partners of these initiatives stand beside the chosen</source>
        <translation>%1. Rakan kongsi lain bagi inisiatif ini berada di sisi yang dipilih</translation>
    </message>
    <message>
        <source>One initiative has several partners and is in a band of each, so the bands at the left add up to more than there are initiatives; the number at a name counts it once.</source>
        <translation>Satu inisiatif mempunyai beberapa rakan kongsi dan berada dalam jalur setiap satunya, maka jalur di sebelah kiri berjumlah lebih daripada bilangan inisiatif; nombor pada sesuatu nama mengiranya sekali.</translation>
    </message>
    <message>
        <source>%1 initiatives have several partners and are in a band of each, so the bands at the left add up to more than there are initiatives; the number at a name counts each once.</source>
        <translation>%1 inisiatif mempunyai beberapa rakan kongsi dan berada dalam jalur setiap satunya, maka jalur di sebelah kiri berjumlah lebih daripada bilangan inisiatif; nombor pada sesuatu nama mengira setiap satu sekali.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 setiap satu</translation>
    </message>
    <message>
        <source>%1 to %2 each</source>
        <translation>%1 hingga %2 setiap satu</translation>
    </message>
    <message>
        <source>The %1 partners with the fewest initiatives (%2) stand together; the table lists all.</source>
        <translation>%1 rakan kongsi dengan inisiatif paling sedikit (%2) digabungkan; jadual menyenaraikan semuanya.</translation>
    </message>
    <message>
        <source>Themes, and the goal that a theme serves, are this project&apos;s mapping, not the sources&apos; words.</source>
        <translation>Tema, dan matlamat yang disumbangi oleh sesuatu tema, ialah pemetaan projek ini, bukan kata-kata sumber.</translation>
    </message>
    <message>
        <source>Pale bands name no outside partner.</source>
        <translation>Jalur pucat tidak menamakan rakan kongsi luar.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. The widest band of a partner: %2 to %3, %4.</source>
        <translation>%1. Jalur paling lebar bagi rakan kongsi: %2 ke %3, %4.</translation>
    </message>
    <message>
        <source>Nothing to show: clear a part of the selection.</source>
        <translation>Tiada apa-apa untuk ditunjukkan: kosongkan sebahagian daripada pilihan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, each counted once. Choose to show every partner</source>
        <translation>%1, setiap satu dikira sekali. Pilih untuk menunjukkan setiap rakan kongsi</translation>
    </message>
    <message>
        <source>%1 serve it through their theme (our mapping)</source>
        <translation>%1 menyumbang kepadanya melalui temanya (pemetaan kami)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Who works with ASEAN from outside</source>
        <translation>Siapa dari luar yang bekerja dengan ASEAN</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This project&apos;s mapping</source>
        <translation>Pemetaan projek ini</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>The goal for 2030 that the theme serves: this project&apos;s mapping</source>
        <translation>Matlamat 2030 yang disumbangi oleh tema: pemetaan projek ini</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Initiatives of that partner and theme; one of several partners is in the row of each</source>
        <translation>Inisiatif bagi rakan kongsi dan tema itu; inisiatif dengan beberapa rakan kongsi berada dalam baris setiap satunya</translation>
    </message>
</context>
<context>
    <name>mitra::FlowGeometry</name>
    <message>
        <source>Partner</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Goal for 2030</source>
        <translation>Matlamat bagi 2030</translation>
    </message>
</context>
<context>
    <name>mitra::FontCheck</name>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Benggali</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyril</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Dewanagari</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunani</translation>
    </message>
    <message>
        <source>Han (Chinese)</source>
        <translation>Han (Cina)</translation>
    </message>
    <message>
        <source>Hangul (Korean)</source>
        <translation>Hangul (Korea)</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Ibrani</translation>
    </message>
    <message>
        <source>Kana (Japanese)</source>
        <translation>Kana (Jepun)</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Jawa</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Burma</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>other signs</source>
        <translation>tanda lain</translation>
    </message>
    <message>
        <source>Other letters stand in for fonts that are not installed: %1. Pages may break differently and some scripts may show boxes. Install: %2.</source>
        <translation>Huruf lain menggantikan fon yang tidak dipasang: %1. Halaman mungkin terbahagi secara berbeza dan sesetengah tulisan mungkin kelihatan sebagai kotak. Pasang: %2.</translation>
    </message>
</context>
<context>
    <name>mitra::Framing</name>
    <message>
        <source>Source:</source>
        <translation>Sumber:</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Setakat %1.</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>tiada direkodkan</translation>
    </message>
    <message>
        <source>; and %1 more, in the numbered list of sources</source>
        <translation>; dan %1 lagi, dalam senarai sumber bernombor</translation>
    </message>
    <message>
        <source>; and %1 more, listed in the figure&apos;s table and in the sources of a briefing</source>
        <translation>; dan %1 lagi, disenaraikan dalam jadual rajah ini dan dalam sumber taklimat</translation>
    </message>
    <message>
        <source>; and %1 more, listed in the file %2 and in the sources of a briefing</source>
        <translation>; dan %1 lagi, disenaraikan dalam fail %2 dan dalam sumber taklimat</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>tidak bertarikh</translation>
    </message>
    <message>
        <source>%1 (one source only)</source>
        <comment>source</comment>
        <translation>%1 (satu sumber sahaja)</translation>
    </message>
</context>
<context>
    <name>mitra::GoalAssessment</name>
    <message>
        <source>No target is stated for this goal</source>
        <translation>Tiada sasaran dinyatakan bagi matlamat ini</translation>
    </message>
    <message>
        <source>%1 by %2, for %3 as a whole</source>
        <comment>number, year, group</comment>
        <translation>%1 menjelang %2, bagi %3 secara keseluruhan</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>The goal is judged by this value; proxies stand beside it.</source>
        <translation>Matlamat dinilai dengan nilai ini; proksi berada di sisinya.</translation>
    </message>
    <message>
        <source>No official value exists</source>
        <translation>Tiada nilai rasmi wujud</translation>
    </message>
    <message>
        <source>Without one nobody can say how far ASEAN has come, how fast it moves or when it arrives. No proxy is put in its place.</source>
        <translation>Tanpanya tiada sesiapa dapat menyatakan sejauh mana ASEAN telah maju, sepantas mana ia bergerak atau bila ia akan sampai. Tiada proksi diletakkan sebagai gantinya.</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>low, high, year</comment>
        <translation>%1 hingga %2 pada %3</translation>
    </message>
    <message>
        <source>%1, under an assumption</source>
        <translation>%1, dengan andaian</translation>
    </message>
    <message>
        <source>A target: a number and a year.</source>
        <translation>Sasaran: satu angka dan satu tahun.</translation>
    </message>
    <message>
        <source>An official measure of the goal itself, in %1: this file has none.</source>
        <translation>Ukuran rasmi bagi matlamat itu sendiri, dalam %1: fail ini tidak mempunyainya.</translation>
    </message>
    <message>
        <source>An official value of ASEAN for %1, the year before the plan starts</source>
        <translation>Nilai rasmi ASEAN bagi %1, tahun sebelum pelan bermula</translation>
    </message>
    <message>
        <source>An official value of ASEAN to start from</source>
        <translation>Nilai rasmi ASEAN sebagai titik permulaan</translation>
    </message>
    <message>
        <source>%1: the official measures hold projections only.</source>
        <translation>%1: ukuran rasmi hanya mengandungi unjuran.</translation>
    </message>
    <message>
        <source>A later value by the same measure, so that a pace can be told.</source>
        <translation>Nilai kemudian dengan ukuran yang sama, supaya kadar dapat dinyatakan.</translation>
    </message>
    <message>
        <source>A second official value, so that a pace can be told.</source>
        <translation>Nilai rasmi kedua, supaya kadar dapat dinyatakan.</translation>
    </message>
    <message>
        <source>A second source that confirms the number: what there is disagrees.</source>
        <translation>Sumber kedua yang mengesahkan angka itu: yang ada bercanggah.</translation>
    </message>
    <message>
        <source>%1: no target is stated</source>
        <translation>%1: tiada sasaran dinyatakan</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <comment>goal, number, year</comment>
        <translation>%1, %2 menjelang %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>goal, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>goal, why it cannot be assessed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hollow marks are proxies: they stand in for the goal, which nobody measures. Which measure speaks of which goal is this project’s mapping.</source>
        <translation>Tanda berongga ialah proksi: mewakili matlamat, yang tidak diukur oleh sesiapa. Ukuran mana yang berkaitan dengan matlamat mana ialah pemetaan projek ini.</translation>
    </message>
    <message>
        <source>An assumption is used, stated by no source; it is marked “assumed”.</source>
        <translation>Satu andaian digunakan, tidak dinyatakan oleh mana-mana sumber; ia ditandai “diandaikan”.</translation>
    </message>
    <message>
        <source>%1 assumptions are used, stated by no source; they are marked “assumed”.</source>
        <translation>%1 andaian digunakan, tidak dinyatakan oleh mana-mana sumber; semuanya ditandai “diandaikan”.</translation>
    </message>
    <message>
        <source>Stated by %1.</source>
        <translation>Dinyatakan oleh %1.</translation>
    </message>
    <message>
        <source>1 measure speaks of the goal.</source>
        <translation>1 ukuran berkaitan dengan matlamat ini.</translation>
    </message>
    <message>
        <source>%1 measures speak of the goal.</source>
        <translation>%1 ukuran berkaitan dengan matlamat ini.</translation>
    </message>
</context>
<context>
    <name>mitra::GoalAssessmentFigure</name>
    <message>
        <source>Numbers in brackets are the sources at the end.</source>
        <translation>Nombor dalam kurungan ialah sumber di bahagian akhir.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Dipertikaikan</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>How firmly</source>
        <translation>Sejauh mana pasti</translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation>Apa yang dinyatakan</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>ASEAN</translation>
    </message>
    <message>
        <source>So</source>
        <translation>Maka</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Diunjurkan</translation>
    </message>
    <message>
        <source>%1, without the goal; no result</source>
        <translation>%1, tanpa matlamat; bukan hasil</translation>
    </message>
    <message>
        <source>Official value</source>
        <translation>Nilai rasmi</translation>
    </message>
    <message>
        <source>How far, how fast, when reached</source>
        <translation>Sejauh mana, sepantas mana, bila tercapai</translation>
    </message>
    <message>
        <source>under an assumption</source>
        <translation>dengan andaian</translation>
    </message>
    <message>
        <source>Assumptions in use</source>
        <translation>Andaian yang digunakan</translation>
    </message>
    <message>
        <source>ours, no source’s</source>
        <translation>milik kami, bukan milik mana-mana sumber</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>measure, values, numbers of sources</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5</source>
        <comment>measure, its kind, values, coverage, verdict</comment>
        <translation>%1, %2: %3. %4. %5</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>proksi</translation>
    </message>
    <message>
        <source>an official measure</source>
        <translation>ukuran rasmi</translation>
    </message>
    <message>
        <source>official measure: %1</source>
        <translation>ukuran rasmi: %1</translation>
    </message>
    <message>
        <source>latest values; hollow: a proxy; which measure speaks of the goal is our mapping</source>
        <translation>nilai terkini; berongga: proksi; ukuran mana yang berkaitan dengan matlamat ialah pemetaan kami</translation>
    </message>
    <message>
        <source>Read against the goal’s number</source>
        <translation>Dibaca berbanding angka matlamat</translation>
    </message>
    <message>
        <source>Speaks of the goal, but is not comparable with it: 1 measure</source>
        <translation>Berkaitan dengan matlamat, tetapi tidak dapat dibandingkan dengannya: 1 ukuran</translation>
    </message>
    <message>
        <source>Speak of the goal, but are not comparable with it: %1 measures</source>
        <translation>Berkaitan dengan matlamat, tetapi tidak dapat dibandingkan dengannya: %1 ukuran</translation>
    </message>
    <message>
        <source>latest values</source>
        <translation>nilai terkini</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Asas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>%1, %2. %3. Source: %4</source>
        <translation>%1, %2. %3. Sumber: %4</translation>
    </message>
    <message>
        <source>Said of the outcome</source>
        <translation>Disebut tentang keberhasilan</translation>
    </message>
    <message>
        <source>none of these is the outcome itself</source>
        <translation>tiada satu pun ialah keberhasilan itu sendiri</translation>
    </message>
    <message>
        <source>Measured near the outcome</source>
        <translation>Diukur berhampiran keberhasilan</translation>
    </message>
    <message>
        <source>none of these is the outcome itself; our mapping</source>
        <translation>tiada satu pun ialah keberhasilan itu sendiri; pemetaan kami</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>What is missing to judge goal and outcome</source>
        <translation>Apa yang tiada untuk menilai matlamat dan keberhasilan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Where it stands on the sheet</source>
        <translation>Tempatnya pada helaian</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Measure, statement or remark</source>
        <translation>Ukuran, kenyataan atau catatan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Member state, or ASEAN as a whole</source>
        <translation>Negara anggota, atau ASEAN secara keseluruhan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Each in its own unit</source>
        <translation>Setiap satu dalam unitnya sendiri</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Year of the value</source>
        <translation>Tahun nilai itu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Standing, kind or confidence</source>
        <translation>Taraf, jenis atau keyakinan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where it comes from; empty for an assumption</source>
        <translation>Dari mana ia datang; kosong bagi andaian</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sources disagree; used</source>
        <translation>sumber bercanggah; digunakan</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>sumber bercanggah</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Dinyatakan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proksi</translation>
    </message>
    <message>
        <source>official</source>
        <translation>rasmi</translation>
    </message>
    <message>
        <source>Path asked for</source>
        <translation>Laluan yang diminta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Straight path</source>
        <translation>Laluan lurus</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>andaian</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dikira</translation>
    </message>
    <message>
        <source>How far, how fast</source>
        <translation>Sejauh mana, sepantas mana</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Andaian</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Diperlukan: %1</translation>
    </message>
</context>
<context>
    <name>mitra::GoalFigure</name>
    <message>
        <source>official value %1 (%2)</source>
        <translation>nilai rasmi %1 (%2)</translation>
    </message>
    <message>
        <source>no official %1 value</source>
        <translation>tiada nilai rasmi %1</translation>
    </message>
    <message>
        <source>no official value</source>
        <translation>tiada nilai rasmi</translation>
    </message>
    <message>
        <source>%1: no target is stated, %2</source>
        <translation>%1: tiada sasaran dinyatakan, %2</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4</source>
        <translation>%1: %2 menjelang %3, %4</translation>
    </message>
    <message>
        <source>Standing of the goal: %1.</source>
        <translation>Taraf matlamat: %1.</translation>
    </message>
    <message>
        <source>Hollow marks are proxies: they stand in for the goal, which nobody measures, and cannot be judged against it.</source>
        <translation>Tanda berongga ialah proksi: mewakili matlamat, yang tidak diukur oleh sesiapa, dan tidak dapat dinilai berbandingnya.</translation>
    </message>
    <message>
        <source>%1, stated by no source.</source>
        <translation>%1, tidak dinyatakan oleh mana-mana sumber.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>projections for %1: %2</source>
        <translation>unjuran bagi %1: %2</translation>
    </message>
    <message>
        <source>projections: %1</source>
        <translation>unjuran: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3. Proxy: %4. Source: %5</source>
        <translation>%1, %2: %3. Proksi: %4. Sumber: %5</translation>
    </message>
    <message>
        <source>%1 goal</source>
        <translation>Matlamat %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>menjelang %1</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Tiada sasaran</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>ASEAN</translation>
    </message>
    <message>
        <source>assumed %1</source>
        <translation>diandaikan %1</translation>
    </message>
    <message>
        <source>No value: %1</source>
        <translation>Tiada nilai: %1</translation>
    </message>
    <message>
        <source>Working baseline, an assumption: %1 in %2</source>
        <translation>Garis dasar kerja, andaian: %1 pada %2</translation>
    </message>
    <message>
        <source>%1: %2. Source: %3</source>
        <translation>%1: %2. Sumber: %3</translation>
    </message>
    <message>
        <source>%1 goal: %2, %3. Source: %4</source>
        <translation>Matlamat %1: %2, %3. Sumber: %4</translation>
    </message>
    <message>
        <source>%1, without the goal. Source: %2</source>
        <translation>%1, tanpa matlamat. Sumber: %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>What the value is: the goal, a projection or a proxy</source>
        <translation>Apakah nilai itu: matlamat, unjuran atau proksi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Member state, or ASEAN as a whole</source>
        <translation>Negara anggota, atau ASEAN secara keseluruhan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Year of the value</source>
        <translation>Tahun nilai itu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dalam %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Goal, reported, estimate or projection</source>
        <translation>Matlamat, dilaporkan, anggaran atau unjuran</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>Dari mana nilai itu datang</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Official value</source>
        <translation>Nilai rasmi</translation>
    </message>
    <message>
        <source>Working baseline</source>
        <translation>Garis dasar kerja</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>andaian</translation>
    </message>
    <message>
        <source>Lowest projection</source>
        <translation>Unjuran terendah</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>unjuran</translation>
    </message>
    <message>
        <source>Highest projection</source>
        <translation>Unjuran tertinggi</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tiada nilai</translation>
    </message>
</context>
<context>
    <name>mitra::GoalMeasure</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 members, each in its own currency</source>
        <translation>%1 anggota, setiap satu dalam mata wangnya sendiri</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest</comment>
        <translation>%1 hingga %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ASEAN, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tiada nilai</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>reported, 1 an estimate</source>
        <translation>dilaporkan, 1 anggaran</translation>
    </message>
    <message>
        <source>reported, %1 are estimates</source>
        <translation>dilaporkan, %1 ialah anggaran</translation>
    </message>
    <message>
        <source>%1, a projection</source>
        <translation>%1, unjuran</translation>
    </message>
    <message>
        <source>%1, projections</source>
        <translation>%1, unjuran</translation>
    </message>
    <message>
        <source>no member’s value</source>
        <translation>tiada nilai anggota</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 daripada %2 anggota</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>members, years, status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Not comparable with the goal</source>
        <translation>Tidak dapat dibandingkan dengan matlamat</translation>
    </message>
    <message>
        <source>A projection, no result: not comparable with the goal</source>
        <translation>Unjuran, bukan hasil: tidak dapat dibandingkan dengan matlamat</translation>
    </message>
    <message>
        <source>Cannot be assessed: no value</source>
        <translation>Tidak dapat dinilai: tiada nilai</translation>
    </message>
    <message>
        <source>Cannot be assessed: no value of %1 as a whole. %2.</source>
        <translation>Tidak dapat dinilai: tiada nilai %1 secara keseluruhan. %2.</translation>
    </message>
</context>
<context>
    <name>mitra::GoalOutcome</name>
    <message>
        <source>baseline</source>
        <translation>garis dasar</translation>
    </message>
    <message>
        <source>result</source>
        <translation>hasil</translation>
    </message>
    <message>
        <source>target</source>
        <translation>sasaran</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>unjuran</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not stated: over which years the value is counted, from which start and at which prices.</source>
        <translation>Tidak dinyatakan: meliputi tahun mana nilai itu dikira, dari permulaan mana dan pada harga mana.</translation>
    </message>
    <message>
        <source>What counts as value here, over which years and at which prices.</source>
        <translation>Apa yang dikira sebagai nilai di sini, meliputi tahun mana dan pada harga mana.</translation>
    </message>
    <message>
        <source>A value of the start year by that definition.</source>
        <translation>Nilai bagi tahun permulaan mengikut takrif itu.</translation>
    </message>
    <message>
        <source>Later values by the same definition.</source>
        <translation>Nilai kemudian mengikut takrif yang sama.</translation>
    </message>
    <message>
        <source>Not stated: which year is the one that is multiplied.</source>
        <translation>Tidak dinyatakan: tahun mana yang digandakan.</translation>
    </message>
    <message>
        <source>The base year.</source>
        <translation>Tahun asas.</translation>
    </message>
    <message>
        <source>Whose output is meant, of all workers or of some, and at which prices.</source>
        <translation>Keluaran siapa yang dimaksudkan, semua pekerja atau sebahagian, dan pada harga mana.</translation>
    </message>
    <message>
        <source>Values of ASEAN for the base year and later, by one measure.</source>
        <translation>Nilai ASEAN bagi tahun asas dan kemudiannya, dengan satu ukuran.</translation>
    </message>
    <message>
        <source>Not stated: which costs, whose, and of which year.</source>
        <translation>Tidak dinyatakan: kos mana, kos siapa, dan bagi tahun mana.</translation>
    </message>
    <message>
        <source>Which costs are counted, and whose.</source>
        <translation>Kos mana yang dikira, dan kos siapa.</translation>
    </message>
    <message>
        <source>Their amount in the base year.</source>
        <translation>Jumlahnya pada tahun asas.</translation>
    </message>
    <message>
        <source>Their amount later, counted in the same way.</source>
        <translation>Jumlahnya kemudian, dikira dengan cara yang sama.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Tidak dinyatakan.</translation>
    </message>
    <message>
        <source>A value of the start year.</source>
        <translation>Nilai bagi tahun permulaan.</translation>
    </message>
    <message>
        <source>Later values by the same measure.</source>
        <translation>Nilai kemudian dengan ukuran yang sama.</translation>
    </message>
    <message>
        <source>Cannot be assessed: the base is not stated</source>
        <translation>Tidak dapat dinilai: asas tidak dinyatakan</translation>
    </message>
    <message>
        <source>Nothing else in this file bears on it.</source>
        <translation>Tiada apa-apa lagi dalam fail ini yang berkaitan dengannya.</translation>
    </message>
    <message>
        <source>1 other statement</source>
        <translation>1 kenyataan lain</translation>
    </message>
    <message>
        <source>%1 other statements</source>
        <translation>%1 kenyataan lain</translation>
    </message>
    <message>
        <source>1 measure</source>
        <translation>1 ukuran</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>%1 ukuran</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>statements, measures</comment>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>%1 bears on it, without being it.</source>
        <translation>%1 berkaitan dengannya, tanpa menjadi keberhasilan itu.</translation>
    </message>
    <message>
        <source>%1 bear on it, without being it.</source>
        <translation>%1 berkaitan dengannya, tanpa menjadi keberhasilan itu.</translation>
    </message>
    <message>
        <source>Cannot be assessed: no outcome with a number is stated</source>
        <translation>Tidak dapat dinilai: tiada keberhasilan berangka dinyatakan</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>outcome, year</comment>
        <translation>%1 menjelang %2</translation>
    </message>
    <message>
        <source>Outcome: %1. %2. %3</source>
        <comment>outcome, verdict, what is known</comment>
        <translation>Keberhasilan: %1. %2. %3</translation>
    </message>
</context>
<context>
    <name>mitra::GoalPace</name>
    <message>
        <source>How far, how fast and when reached cannot be said: no official value tells where ASEAN stands, and no working baseline is chosen.</source>
        <translation>Sejauh mana, sepantas mana dan bila tercapai tidak dapat dinyatakan: tiada nilai rasmi yang menunjukkan kedudukan ASEAN, dan tiada garis dasar kerja dipilih.</translation>
    </message>
    <message>
        <source>from %1 in %2</source>
        <comment>value, year</comment>
        <translation>dari %1 pada %2</translation>
    </message>
    <message>
        <source>from an assumed %1 in %2</source>
        <comment>value, year</comment>
        <translation>dari %1 yang diandaikan pada %2</translation>
    </message>
    <message>
        <source>an assumed %1 by %2</source>
        <translation>%1 yang diandaikan menjelang %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 menjelang %2</translation>
    </message>
    <message>
        <source>%1, %2 is needed</source>
        <translation>%1, %2 diperlukan</translation>
    </message>
    <message>
        <source>%1, %2 are needed</source>
        <translation>%1, %2 diperlukan</translation>
    </message>
    <message>
        <source>%1 to reach %2</source>
        <translation>%1 untuk mencapai %2</translation>
    </message>
    <message>
        <source>The baseline is not a usable number, so no pace can be said</source>
        <translation>Garis dasar bukan angka yang boleh digunakan, maka kadar tidak dapat dinyatakan</translation>
    </message>
    <message>
        <source>%1 is not before the target year %2, so no pace can be said</source>
        <translation>%1 bukan sebelum tahun sasaran %2, maka kadar tidak dapat dinyatakan</translation>
    </message>
    <message>
        <source>%1, nothing is left to reach %2</source>
        <translation>%1, tiada lagi yang perlu untuk mencapai %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>A straight path stands at %1</source>
        <translation>Laluan lurus berada pada %1</translation>
    </message>
    <message>
        <source>How far and how fast ASEAN has come since is unknown: no official value exists</source>
        <translation>Sejauh mana dan sepantas mana ASEAN telah maju sejak itu tidak diketahui: tiada nilai rasmi wujud</translation>
    </message>
    <message>
        <source>When it would be reached cannot be said, because no pace is known</source>
        <translation>Bila ia akan tercapai tidak dapat dinyatakan, kerana tiada kadar diketahui</translation>
    </message>
    <message>
        <source>%1 of the way from %2 (%3) is done in %4 of the time</source>
        <translation>%1 daripada perjalanan dari %2 (%3) telah ditempuh dalam %4 daripada tempoh</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Setakat ini: %1</translation>
    </message>
    <message>
        <source>at the pace so far</source>
        <translation>pada kadar setakat ini</translation>
    </message>
    <message>
        <source>%1 it is not reached before %2</source>
        <translation>%1 ia tidak tercapai sebelum %2</translation>
    </message>
    <message>
        <source>%1 it is reached in %2</source>
        <translation>%1 ia tercapai pada %2</translation>
    </message>
    <message>
        <source>%1, at an assumed %2,</source>
        <translation>%1, pada %2 yang diandaikan,</translation>
    </message>
    <message>
        <source>%1 it is never reached</source>
        <translation>%1 ia tidak akan tercapai</translation>
    </message>
    <message>
        <source>Working baseline: %1 in %2</source>
        <translation>Garis dasar kerja: %1 pada %2</translation>
    </message>
    <message>
        <source>Working target: %1 by %2</source>
        <translation>Sasaran kerja: %1 menjelang %2</translation>
    </message>
    <message>
        <source>Pace: %1</source>
        <translation>Kadar: %1</translation>
    </message>
    <message>
        <source>Tried out: kept nowhere, without author or reason</source>
        <translation>Dicuba: tidak disimpan di mana-mana, tanpa penulis atau sebab</translation>
    </message>
    <message>
        <source>“%1”, by %2, %3. Reason: %4</source>
        <translation>“%1”, oleh %2, %3. Sebab: %4</translation>
    </message>
    <message>
        <source>an author not named</source>
        <translation>penulis yang tidak dinamakan</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>How far, how fast and when reached cannot be said: no target is stated.</source>
        <translation>Sejauh mana, sepantas mana dan bila tercapai tidak dapat dinyatakan: tiada sasaran dinyatakan.</translation>
    </message>
</context>
<context>
    <name>mitra::GoalStatement</name>
    <message>
        <source>Used: %1.</source>
        <comment>a reading</comment>
        <translation>Digunakan: %1.</translation>
    </message>
    <message>
        <source>Other reading: %1.</source>
        <translation>Bacaan lain: %1.</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Sebab: %1.</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>%1 confidence (ours)</source>
        <translation>keyakinan %1 (pertimbangan kami)</translation>
    </message>
</context>
<context>
    <name>mitra::GoalSummary</name>
    <message>
        <source>%1, %2</source>
        <comment>measure, years</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cannot be assessed: no target is stated</source>
        <translation>Tidak dapat dinilai: tiada sasaran dinyatakan</translation>
    </message>
    <message>
        <source>Cannot be assessed: no official %1 value</source>
        <translation>Tidak dapat dinilai: tiada nilai rasmi %1</translation>
    </message>
    <message>
        <source>%1, a proxy: no member has data.</source>
        <translation>%1, proksi: tiada anggota mempunyai data.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>value, member, year</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1, a proxy: 1 member, at %2</source>
        <translation>%1, proksi: 1 anggota, pada %2</translation>
    </message>
    <message>
        <source>%1, a proxy: %2 members, from %3 to %4</source>
        <translation>%1, proksi: %2 anggota, dari %3 hingga %4</translation>
    </message>
    <message>
        <source>; no data for %1</source>
        <translation>; tiada data bagi %1</translation>
    </message>
    <message>
        <source>; no data for %1 members</source>
        <translation>; tiada data bagi %1 anggota</translation>
    </message>
    <message>
        <source>%1: %2 by %3, a %4.</source>
        <comment>goal, number, year, standing</comment>
        <translation>%1: %2 menjelang %3, %4.</translation>
    </message>
    <message>
        <source>Official value of %1: %2. %3.</source>
        <translation>Nilai rasmi %1: %2. %3.</translation>
    </message>
    <message>
        <source>Projected for %1: %2.</source>
        <translation>Diunjurkan bagi %1: %2.</translation>
    </message>
    <message>
        <source>Projected for %1: %2 to %3.</source>
        <translation>Diunjurkan bagi %1: %2 hingga %3.</translation>
    </message>
    <message>
        <source>Cannot be assessed: no such goal</source>
        <translation>Tidak dapat dinilai: tiada matlamat sedemikian</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>statement; outcome</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>mitra::GreyCheck</name>
    <message>
        <source>black</source>
        <translation>hitam</translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation>kelabu tua</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>kelabu</translation>
    </message>
    <message>
        <source>light grey</source>
        <translation>kelabu muda</translation>
    </message>
    <message>
        <source>white</source>
        <translation>putih</translation>
    </message>
    <message>
        <source>dark red</source>
        <translation>merah tua</translation>
    </message>
    <message>
        <source>red</source>
        <translation>merah</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>perang</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>jingga</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>hijau zaitun</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>kuning</translation>
    </message>
    <message>
        <source>dark green</source>
        <translation>hijau tua</translation>
    </message>
    <message>
        <source>green</source>
        <translation>hijau</translation>
    </message>
    <message>
        <source>dark teal</source>
        <translation>hijau kebiruan tua</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>hijau kebiruan</translation>
    </message>
    <message>
        <source>navy</source>
        <translation>biru laut</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>biru</translation>
    </message>
    <message>
        <source>dark purple</source>
        <translation>ungu tua</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>ungu</translation>
    </message>
    <message>
        <source>maroon</source>
        <translation>merah manggis</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>merah jambu</translation>
    </message>
    <message>
        <source>%1: %2 and %3 print alike in grey (%4 and %5 of 255)</source>
        <comment>figure, two colours, two levels of grey</comment>
        <translation>%1: %2 dan %3 kelihatan sama apabila dicetak kelabu (%4 dan %5 daripada 255)</translation>
    </message>
    <message>
        <source>light %1</source>
        <comment>a colour</comment>
        <translation>%1 muda</translation>
    </message>
</context>
<context>
    <name>mitra::GroupComparison</name>
    <message>
        <source>as the value recorded for %1</source>
        <translation>sama dengan nilai yang direkodkan bagi %1</translation>
    </message>
    <message>
        <source>%1 below the value recorded for %2</source>
        <translation>%1 di bawah nilai yang direkodkan bagi %2</translation>
    </message>
    <message>
        <source>%1 above the value recorded for %2</source>
        <translation>%1 di atas nilai yang direkodkan bagi %2</translation>
    </message>
    <message>
        <source>%1, in %2, the latest year with a recorded value: %3, %4.</source>
        <comment>series, year, value, comparison</comment>
        <translation>%1, pada %2, tahun terkini dengan nilai yang direkodkan: %3, %4.</translation>
    </message>
    <message>
        <source>%1 stood at %2 in %3, weighted by %4</source>
        <comment>group, value, year, weight</comment>
        <translation>%1 berada pada %2 pada tahun %3, berpemberat %4</translation>
    </message>
    <message>
        <source>The file names no member states.</source>
        <translation>Fail ini tidak menamakan negara anggota.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>series, share, year</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Share of the weight with a value in the latest year: %1.</source>
        <translation>Bahagian pemberat yang mempunyai nilai pada tahun terkini: %1.</translation>
    </message>
    <message>
        <source>No value of %1 itself is recorded.</source>
        <translation>Tiada nilai %1 sendiri direkodkan.</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>kumpulan itu</translation>
    </message>
    <message>
        <source>1 year before %1 has values of too few members and is left out.</source>
        <translation>1 tahun sebelum %1 mempunyai nilai daripada terlalu sedikit anggota dan ditinggalkan.</translation>
    </message>
    <message>
        <source>%1 years before %2 have values of too few members and are left out.</source>
        <translation>%1 tahun sebelum %2 mempunyai nilai daripada terlalu sedikit anggota dan ditinggalkan.</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1: %2 pada %3.</translation>
    </message>
    <message>
        <source>1 year is left out for some or all groups.</source>
        <translation>1 tahun ditinggalkan bagi sebahagian atau semua kumpulan.</translation>
    </message>
    <message>
        <source>%1 years are left out for some or all groups.</source>
        <translation>%1 tahun ditinggalkan bagi sebahagian atau semua kumpulan.</translation>
    </message>
    <message>
        <source>No member of %1 has an observed value.</source>
        <translation>Tiada anggota %1 mempunyai nilai yang dicerap.</translation>
    </message>
    <message>
        <source>None of the %1 years in which a member has a value gives a group value.</source>
        <translation>Tiada satu pun daripada %1 tahun yang ada nilai anggota memberikan nilai kumpulan.</translation>
    </message>
    <message>
        <source>%1 Nearest comes %2, when members with %3 of the group&apos;s %4 have a value; the rule asks for %5. Without: %6.</source>
        <comment>sentence, year, share, weight, share, members</comment>
        <translation>%1 Yang paling hampir ialah %2, apabila anggota dengan %3 daripada %4 kumpulan mempunyai nilai; peraturan meminta %5. Tanpa: %6.</translation>
    </message>
    <message>
        <source>There is no such indicator: %1.</source>
        <translation>Tiada penunjuk sedemikian: %1.</translation>
    </message>
    <message>
        <source>%1: no group value can be computed</source>
        <comment>measure</comment>
        <translation>%1: tiada nilai kumpulan dapat dikira</translation>
    </message>
</context>
<context>
    <name>mitra::GroupContributions</name>
    <message>
        <source>%1 adds most to %2: %3</source>
        <comment>member, what, amount</comment>
        <translation>%1 paling banyak menambah kepada %2: %3</translation>
    </message>
    <message>
        <source>%1 add most to %2: each %3</source>
        <comment>members, what, amount</comment>
        <translation>%1 paling banyak menambah kepada %2: setiap satu %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>the gap of %1</source>
        <translation>jurang %1</translation>
    </message>
    <message>
        <source>%1, less %2 of one member beyond the target</source>
        <translation>%1, tolak %2 daripada satu anggota yang melepasi sasaran</translation>
    </message>
    <message>
        <source>%1, less %2 of members beyond the target</source>
        <translation>%1, tolak %2 daripada anggota yang melepasi sasaran</translation>
    </message>
    <message>
        <source>%1 stands at %2</source>
        <comment>group, target</comment>
        <translation>%1 berada pada %2</translation>
    </message>
    <message>
        <source>%1 is %2 beyond %3</source>
        <comment>group, distance, target</comment>
        <translation>%1 berada %2 melepasi %3</translation>
    </message>
    <message>
        <source>that</source>
        <translation>itu</translation>
    </message>
    <message>
        <source>%1 stood at %2 in %3</source>
        <translation>%1 berada pada %2 pada tahun %3</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <translation>nilai %1</translation>
    </message>
    <message>
        <source>In %1 %2, stood at %3</source>
        <comment>year, group and weight, value</comment>
        <translation>Pada %1 %2, berada pada %3</translation>
    </message>
    <message>
        <source>%1, %2 short of %3.</source>
        <translation>%1, kurang %2 daripada %3.</translation>
    </message>
    <message>
        <source>%1, %2 beyond %3.</source>
        <translation>%1, %2 melepasi %3.</translation>
    </message>
    <message>
        <source>No value in %1: %2</source>
        <translation>Tiada nilai pada %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 of the group&apos;s %3). The weights are shares of the members with a value.</source>
        <translation>%1 (%2 daripada %3 kumpulan). Pemberat ialah bahagian anggota yang mempunyai nilai.</translation>
    </message>
    <message>
        <source>%1: no group value to take apart</source>
        <comment>measure</comment>
        <translation>%1: tiada nilai kumpulan untuk dihuraikan</translation>
    </message>
    <message>
        <source>%1 %2 to the value and %3 to the gap</source>
        <comment>member, parts</comment>
        <translation>%1 %2 kepada nilai dan %3 kepada jurang</translation>
    </message>
    <message>
        <source>Members add: %1.</source>
        <translation>Anggota menambah: %1.</translation>
    </message>
    <message>
        <source>The value of %1 is an estimate.</source>
        <translation>Nilai %1 ialah anggaran.</translation>
    </message>
    <message>
        <source>The values of %1 are estimates.</source>
        <translation>Nilai %1 ialah anggaran.</translation>
    </message>
    <message>
        <source>Numbers are rounded and may not add up to the last digit.</source>
        <translation>Nombor dibundarkan dan jumlahnya mungkin tidak tepat hingga digit terakhir.</translation>
    </message>
    <message>
        <source>No member of %1 has an observed value in %2.</source>
        <translation>Tiada anggota %1 mempunyai nilai yang dicerap pada %2.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>bukan nombor</translation>
    </message>
    <message>
        <source>The file knows no group %1.</source>
        <translation>Fail ini tidak mengenal kumpulan %1.</translation>
    </message>
    <message>
        <source>There is no such indicator: %1.</source>
        <translation>Tiada penunjuk sedemikian: %1.</translation>
    </message>
</context>
<context>
    <name>mitra::GroupValues</name>
    <message>
        <source>%1: computed here, each member&apos;s value weighted by its %2 of the same year; a year counts when members with at least %3 of the group&apos;s %2 have a value.</source>
        <translation>%1: dikira di sini, nilai setiap anggota diberi pemberat %2 bagi tahun yang sama; sesuatu tahun dikira apabila anggota dengan sekurang-kurangnya %3 daripada %2 kumpulan mempunyai nilai.</translation>
    </message>
    <message>
        <source>The weights are estimates.</source>
        <translation>Pemberat ialah anggaran.</translation>
    </message>
    <message>
        <source>GDP</source>
        <translation>KDNK</translation>
    </message>
    <message>
        <source>population</source>
        <translation>penduduk</translation>
    </message>
    <message>
        <source>under 0.1%</source>
        <translation>kurang daripada 0.1%</translation>
    </message>
    <message>
        <source>%1, weighted by %2</source>
        <translation>%1, berpemberat %2</translation>
    </message>
    <message>
        <source>Ranks have no mean: the group has no place of its own.</source>
        <translation>Kedudukan tiada min: kumpulan tidak mempunyai tempatnya sendiri.</translation>
    </message>
    <message>
        <source>The values are in national currencies, so they have no common mean.</source>
        <translation>Nilai adalah dalam mata wang negara, maka tiada min bersama.</translation>
    </message>
    <message>
        <source>Amounts of money are not weighed: a group has a sum of them or its own figure, not a mean of its members&apos;.</source>
        <translation>Jumlah wang tidak diberi pemberat: kumpulan mempunyai jumlahnya atau angkanya sendiri, bukan min anggotanya.</translation>
    </message>
    <message>
        <source>Counts are not weighed: a group has a sum of them, not a mean.</source>
        <translation>Bilangan tidak diberi pemberat: kumpulan mempunyai jumlahnya, bukan min.</translation>
    </message>
    <message>
        <source>%1 has no group value: the %2 of %3 is not known.</source>
        <translation>%1 tiada nilai kumpulan: %2 bagi %3 tidak diketahui.</translation>
    </message>
    <message>
        <source>%1 has no group value: members with %2 of the group&apos;s %3 have a value, and the rule asks for %4. Without: %5.</source>
        <translation>%1 tiada nilai kumpulan: anggota dengan %2 daripada %3 kumpulan mempunyai nilai, dan peraturan meminta %4. Tanpa: %5.</translation>
    </message>
</context>
<context>
    <name>mitra::GroupsFigure</name>
    <message>
        <source>%1 by %2: %3</source>
        <comment>group, weight, value</comment>
        <translation>%1 mengikut %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value in year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>recorded for %1</source>
        <translation>direkodkan bagi %1</translation>
    </message>
    <message>
        <source>year left out</source>
        <translation>tahun ditinggalkan</translation>
    </message>
    <message>
        <source>year left out for some groups</source>
        <translation>tahun ditinggalkan bagi sebahagian kumpulan</translation>
    </message>
    <message>
        <source>computed here, some values are estimates</source>
        <translation>dikira di sini, sebahagian nilai ialah anggaran</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>dikira di sini</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ditinggalkan</translation>
    </message>
    <message>
        <source>%1, %2: %3 (computed here; members with %4 of the group&apos;s %5 have a value)</source>
        <translation>%1, %2: %3 (dikira di sini; anggota dengan %4 daripada %5 kumpulan mempunyai nilai)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pemberat</translation>
    </message>
    <message>
        <source>What the members are weighted by</source>
        <translation>Pemberat yang digunakan bagi anggota</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Nilai, %1</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Diliputi</translation>
    </message>
    <message>
        <source>Share of the group&apos;s weight that has a value</source>
        <translation>Bahagian pemberat kumpulan yang mempunyai nilai</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>How the value came about, or why there is none</source>
        <translation>Bagaimana nilai itu diperoleh, atau sebab tiada nilai</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>mitra::HeatFigure</name>
    <message>
        <source>%1: %2</source>
        <comment>verdict: count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>tercapai</translation>
    </message>
    <message>
        <source>%1 of them moving the wrong way</source>
        <translation>%1 daripadanya bergerak ke arah yang salah</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>di landasan</translation>
    </message>
    <message>
        <source>faster progress needed</source>
        <translation>perlu kemajuan lebih pantas</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>terhenti</translation>
    </message>
    <message>
        <source>moving away</source>
        <translation>menjauh</translation>
    </message>
    <message>
        <source>%1 of them met before and missed now</source>
        <translation>%1 daripadanya pernah tercapai dan kini tidak</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>tidak dapat dinilai</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, sambungan</translation>
    </message>
    <message>
        <source>None of these indicators can be shown.</source>
        <translation>Tiada satu pun penunjuk ini dapat ditunjukkan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation>%1. Sumber: %2</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (bahagian %2 daripada %3)</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Penunjuk</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Sasaran</translation>
    </message>
</context>
<context>
    <name>mitra::InitiativeFigure</name>
    <message>
        <source>Part</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Where it stands on the sheet</source>
        <translation>Tempatnya pada helaian</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Apa yang diceritakan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Seperti dalam fail</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sandarannya</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 dan %2 lagi</translation>
    </message>
    <message>
        <source>Initiative %1. Status %2; %3</source>
        <translation>Inisiatif %1. Status %2; %3</translation>
    </message>
    <message>
        <source>%1; no outside partner named.</source>
        <translation>%1; tiada rakan kongsi luar dinamakan.</translation>
    </message>
    <message>
        <source>%1; with %2.</source>
        <translation>%1; bersama %2.</translation>
    </message>
    <message>
        <source>Initiative %1, whose title is told below</source>
        <translation>Inisiatif %1, yang tajuknya dinyatakan di bawah</translation>
    </message>
    <message>
        <source>Initiative %1: %2, %3</source>
        <translation>Inisiatif %1: %2, %3</translation>
    </message>
    <message>
        <source>Numbers in brackets are the sources at the end. What is called ours is this project&apos;s reading, not the words of a source.</source>
        <translation>Nombor dalam kurungan ialah sumber di bahagian akhir. Apa yang disebut milik kami ialah bacaan projek ini, bukan kata-kata sumber.</translation>
    </message>
</context>
<context>
    <name>mitra::InitiativesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a partner and its role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No outside partner named</source>
        <translation>Tiada rakan kongsi luar dinamakan</translation>
    </message>
    <message>
        <source>As the source has it: ends in %1, before it starts in %2</source>
        <translation>Seperti dalam sumber: tamat pada %1, sebelum ia bermula pada %2</translation>
    </message>
    <message>
        <source>All ASEAN or not stated</source>
        <translation>Seluruh ASEAN atau tidak dinyatakan</translation>
    </message>
    <message>
        <source>No amount reported</source>
        <translation>Tiada jumlah dilaporkan</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rangka kerja</translation>
    </message>
    <message>
        <source>Member states</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bajet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Roles of partners</source>
        <translation>Peranan rakan kongsi</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Keberhasilan</translation>
    </message>
    <message>
        <source>Language of source</source>
        <translation>Bahasa sumber</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The field of work: our mapping, not the sources&apos; words</source>
        <translation>Bidang kerja: pemetaan kami, bukan kata-kata sumber</translation>
    </message>
    <message>
        <source>The goal for 2030 that the theme serves: our mapping</source>
        <translation>Matlamat 2030 yang disumbangi oleh tema: pemetaan kami</translation>
    </message>
    <message>
        <source>The desired outcomes it contributes to: our mapping</source>
        <translation>Keberhasilan diharapkan yang disumbanginya: pemetaan kami</translation>
    </message>
    <message>
        <source>The year it starts, as its source has it</source>
        <translation>Tahun ia bermula, seperti dalam sumbernya</translation>
    </message>
    <message>
        <source>The year it ends, as its source has it</source>
        <translation>Tahun ia tamat, seperti dalam sumbernya</translation>
    </message>
    <message>
        <source>Not reported: the source tells of approval, not of delivery</source>
        <translation>Tidak dilaporkan: sumber menyatakan kelulusan, bukan pelaksanaan</translation>
    </message>
    <message>
        <source>What each partner does; unspecified where the source says nothing</source>
        <translation>Apa yang dilakukan oleh setiap rakan kongsi; tidak dinyatakan jika sumber tidak menyebut apa-apa</translation>
    </message>
    <message>
        <source>As its source reports it; sorted by currency first</source>
        <translation>Seperti dilaporkan oleh sumbernya; diisih mengikut mata wang dahulu</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2</source>
        <translation>%1, diisih menaik, kunci %2</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2</source>
        <translation>%1, diisih menurun, kunci %2</translation>
    </message>
</context>
<context>
    <name>mitra::Labels</name>
    <message>
        <source>%1 billion</source>
        <translation>%1 bilion</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 juta</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Pembiaya</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Pelaksana</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Tuan rumah</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Penganjur</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Pengerusi bersama</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Perunding</translation>
    </message>
    <message>
        <source>Partner, role not specified</source>
        <translation>Rakan kongsi, peranan tidak dinyatakan</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Peneraju</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Pengerusi</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Garis dasar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Unjuran</translation>
    </message>
    <message>
        <source>Headline target</source>
        <translation>Sasaran utama</translation>
    </message>
    <message>
        <source>Expected outcome</source>
        <translation>Keberhasilan yang dijangka</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Lebih tinggi lebih baik</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lebih rendah lebih baik</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Rasmi</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Working baseline</source>
        <translation>Garis dasar kerja</translation>
    </message>
    <message>
        <source>Working target</source>
        <translation>Sasaran kerja</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Kadar</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Andaian</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Percanggahan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Penunjuk</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Cerapan</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kenyataan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>US$%1</source>
        <translation>US$%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency code, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount of money, its kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hingga %1</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>tahun tidak diketahui</translation>
    </message>
</context>
<context>
    <name>mitra::Language</name>
    <message>
        <source>en</source>
        <comment>the code of the language of these words</comment>
        <extracomment>Translate as the code of your own language: ms or id.</extracomment>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>mitra::MatrixFigure</name>
    <message>
        <source>%1; only: %2</source>
        <translation>%1; hanya: %2</translation>
    </message>
    <message>
        <source>%1. Chosen: %2, together %3; the counts show what other choices would leave</source>
        <translation>%1. Dipilih: %2, bersama %3; bilangan menunjukkan apa yang akan tinggal dengan pilihan lain</translation>
    </message>
    <message>
        <source>%1. %2 in %3 by %4 cells</source>
        <comment>a title; 12 initiatives in 5 by 4 cells</comment>
        <translation>%1. %2 dalam %3 kali %4 sel</translation>
    </message>
    <message>
        <source>%1; chosen are %2, which leave %3</source>
        <translation>%1; yang dipilih ialah %2, yang meninggalkan %3</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (bahagian %2 daripada %3)</translation>
    </message>
    <message>
        <source>Number of initiatives</source>
        <translation>Bilangan inisiatif</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Each initiative counted once</source>
        <translation>Setiap inisiatif dikira sekali</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>Semua, setiap satu sekali</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>rakan kongsi</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>member state</source>
        <translation>negara anggota</translation>
    </message>
    <message>
        <source>start year</source>
        <translation>tahun mula</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>keberhasilan</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>rakan kongsi</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>member states</source>
        <translation>negara anggota</translation>
    </message>
    <message>
        <source>start years</source>
        <translation>tahun mula</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>status</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>keberhasilan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most initiatives of one start year and status in this selection: %3 started in %1, %2</source>
        <translation>Inisiatif terbanyak bagi satu tahun mula dan status dalam pilihan ini: %3 bermula pada %1, %2</translation>
    </message>
    <message>
        <source>Most initiatives of one start year and status: %3 started in %1, %2</source>
        <translation>Inisiatif terbanyak bagi satu tahun mula dan status: %3 bermula pada %1, %2</translation>
    </message>
    <message>
        <source>%1 has most initiatives that start in one year in this selection: %3 in %2</source>
        <translation>%1 mempunyai inisiatif terbanyak yang bermula dalam satu tahun dalam pilihan ini: %3 pada %2</translation>
    </message>
    <message>
        <source>%1 has most initiatives that start in one year: %3 in %2</source>
        <translation>%1 mempunyai inisiatif terbanyak yang bermula dalam satu tahun: %3 pada %2</translation>
    </message>
    <message>
        <source>%1 has most initiatives of one status in this selection: %3 %2</source>
        <translation>%1 mempunyai inisiatif terbanyak bagi satu status dalam pilihan ini: %3 %2</translation>
    </message>
    <message>
        <source>%1 has most initiatives of one status: %3 %2</source>
        <translation>%1 mempunyai inisiatif terbanyak bagi satu status: %3 %2</translation>
    </message>
    <message>
        <source>%1 and %2 share most initiatives in this selection: %3</source>
        <translation>%1 dan %2 berkongsi inisiatif terbanyak dalam pilihan ini: %3</translation>
    </message>
    <message>
        <source>%1 and %2 share most initiatives: %3</source>
        <translation>%1 dan %2 berkongsi inisiatif terbanyak: %3</translation>
    </message>
    <message>
        <source>An initiative of several %1 or %2 stands in each of their rows and columns, so cells do not add up; the totals under &quot;All&quot; count it once.</source>
        <translation>Inisiatif dengan beberapa %1 atau %2 berada dalam setiap baris dan lajurnya, maka sel tidak boleh dijumlahkan; jumlah di bawah &quot;Semua&quot; mengiranya sekali.</translation>
    </message>
    <message>
        <source>An initiative of several %1 stands in each of their rows, so cells do not add up; the totals under &quot;All&quot; count it once.</source>
        <translation>Inisiatif dengan beberapa %1 berada dalam setiap barisnya, maka sel tidak boleh dijumlahkan; jumlah di bawah &quot;Semua&quot; mengiranya sekali.</translation>
    </message>
    <message>
        <source>An initiative of several %1 stands in each of their columns, so cells do not add up; the totals under &quot;All&quot; count it once.</source>
        <translation>Inisiatif dengan beberapa %1 berada dalam setiap lajurnya, maka sel tidak boleh dijumlahkan; jumlah di bawah &quot;Semua&quot; mengiranya sekali.</translation>
    </message>
    <message>
        <source>Each initiative stands in one cell and once in the totals under &quot;All&quot;.</source>
        <translation>Setiap inisiatif berada dalam satu sel dan sekali dalam jumlah di bawah &quot;Semua&quot;.</translation>
    </message>
    <message>
        <source>1 %1 without an initiative here is left out.</source>
        <translation>1 %1 tanpa inisiatif di sini ditinggalkan.</translation>
    </message>
    <message>
        <source>%1 %2 without an initiative here are left out.</source>
        <translation>%1 %2 tanpa inisiatif di sini ditinggalkan.</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two dimensions: partner and theme</comment>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>No initiative in this selection has a known %1</source>
        <translation>Tiada inisiatif dalam pilihan ini mempunyai %1 yang diketahui</translation>
    </message>
    <message>
        <source>No initiative has a known %1</source>
        <translation>Tiada inisiatif mempunyai %1 yang diketahui</translation>
    </message>
    <message>
        <source>No pair of %1 has more than one initiative in this selection</source>
        <translation>Tiada pasangan %1 mempunyai lebih daripada satu inisiatif dalam pilihan ini</translation>
    </message>
    <message>
        <source>No pair of %1 has more than one initiative</source>
        <translation>Tiada pasangan %1 mempunyai lebih daripada satu inisiatif</translation>
    </message>
    <message>
        <source>%1 pairs of %2 have most initiatives in this selection: %3 each</source>
        <translation>%1 pasangan %2 mempunyai inisiatif terbanyak dalam pilihan ini: %3 setiap satu</translation>
    </message>
    <message>
        <source>%1 pairs of %2 have most initiatives: %3 each</source>
        <translation>%1 pasangan %2 mempunyai inisiatif terbanyak: %3 setiap satu</translation>
    </message>
    <message>
        <source>%1 by %2, number of initiatives</source>
        <comment>Partners by theme</comment>
        <translation>%1 mengikut %2, bilangan inisiatif</translation>
    </message>
    <message>
        <source>Ordered by similarity: rows, and columns, with like shares of counts stand side by side.</source>
        <translation>Disusun mengikut keserupaan: baris, dan lajur, dengan bahagian bilangan yang serupa berada bersebelahan.</translation>
    </message>
    <message>
        <source>Themes and outcomes are linked by this project, not by the sources.</source>
        <translation>Tema dan keberhasilan dikaitkan oleh projek ini, bukan oleh sumber.</translation>
    </message>
    <message>
        <source>Themes are this project&apos;s mapping, not the sources&apos; words.</source>
        <translation>Tema ialah pemetaan projek ini, bukan kata-kata sumber.</translation>
    </message>
    <message>
        <source>Outcomes are linked by this project, not by the sources.</source>
        <translation>Keberhasilan dikaitkan oleh projek ini, bukan oleh sumber.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>of a row and of a column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. A start that is not known lies in no years, so it cannot be chosen</source>
        <translation>%1. Tahun mula yang tidak diketahui tidak berada dalam mana-mana tahun, maka tidak dapat dipilih</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, dipilih</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>2 partners with 3 themes</comment>
        <translation>%1 dengan %2</translation>
    </message>
</context>
<context>
    <name>mitra::MemberFigure</name>
    <message>
        <source>Part</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Where it stands on the sheet</source>
        <translation>Tempatnya pada helaian</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What is measured, counted or told</source>
        <translation>Apa yang diukur, dikira atau diceritakan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>The latest observed value, or how many initiatives</source>
        <translation>Nilai dicerap yang terkini, atau bilangan inisiatif</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Of the value, or of an initiative</source>
        <translation>Bagi nilai, atau bagi inisiatif</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Among the member states with a value, each by its latest year</source>
        <translation>Dalam kalangan negara anggota yang mempunyai nilai, masing-masing mengikut tahun terkininya</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>The latest value of the whole group</source>
        <translation>Nilai terkini bagi seluruh kumpulan</translation>
    </message>
    <message>
        <source>Verdict or status</source>
        <translation>Kesimpulan atau status</translation>
    </message>
    <message>
        <source>Of a measure by trend, of an initiative as reported</source>
        <translation>Bagi ukuran mengikut trend, bagi inisiatif seperti dilaporkan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Of the member state in the initiative</source>
        <translation>Bagi negara anggota dalam inisiatif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Of the value, or what names the member state</source>
        <translation>Bagi nilai, atau apa yang menamakan negara anggota</translation>
    </message>
    <message>
        <source>%1; no initiative of this file names it</source>
        <translation>%1; tiada inisiatif dalam fail ini menamakannya</translation>
    </message>
    <message>
        <source>%1; 1 initiative names it</source>
        <translation>%1; 1 inisiatif menamakannya</translation>
    </message>
    <message>
        <source>%1; %2 initiatives name it</source>
        <translation>%1; %2 inisiatif menamakannya</translation>
    </message>
    <message>
        <source>Numbers in brackets are the sources at the end.</source>
        <translation>Nombor dalam kurungan ialah sumber di bahagian akhir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>basis of the verdicts: their bands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ranks are among the member states with a value, each by its latest year. Hollow: a proxy of the goal, not the goal&apos;s own measure.</source>
        <translation>Kedudukan adalah dalam kalangan negara anggota yang mempunyai nilai, masing-masing mengikut tahun terkininya. Berongga: proksi bagi matlamat, bukan ukuran matlamat itu sendiri.</translation>
    </message>
    <message>
        <source>What cannot be assessed has a single value.</source>
        <translation>Yang tidak dapat dinilai mempunyai satu nilai sahaja.</translation>
    </message>
    <message>
        <source>Of the %1 that cannot be assessed %2 have a single value; the table of this sheet&apos;s numbers says why for each.</source>
        <translation>Daripada %1 yang tidak dapat dinilai, %2 mempunyai satu nilai sahaja; jadual nombor helaian ini menyatakan sebab bagi setiap satunya.</translation>
    </message>
    <message>
        <source>* Worked out here from the members&apos; values: %1.</source>
        <translation>* Dikira di sini daripada nilai anggota: %1.</translation>
    </message>
    <message>
        <source>Themes are this project&apos;s mapping.</source>
        <translation>Tema ialah pemetaan projek ini.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>partner, initiatives</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Bekerja dengan</translation>
    </message>
    <message>
        <source>no outside partner is named in any of them</source>
        <translation>tiada rakan kongsi luar dinamakan dalam mana-mana daripadanya</translation>
    </message>
    <message>
        <source>no outside partner named (%1)</source>
        <translation>tiada rakan kongsi luar dinamakan (%1)</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tiada nilai</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (anggaran)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rank, members with a value</comment>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1*</source>
        <comment>worked out here</comment>
        <translation>%1*</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>measure, value, year</comment>
        <translation>%1: %2 pada %3</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: tiada nilai</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>kedudukan %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>text, [1]</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Profile: member state since %1</source>
        <comment>day in words</comment>
        <translation>Profil: negara anggota sejak %1</translation>
    </message>
    <message>
        <source>Profile: member state</source>
        <translation>Profil: negara anggota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>basis of the verdicts, their numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No value on %1</source>
        <translation>Tiada nilai bagi %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Anggota sejak</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>tidak dilaporkan</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Diukur</translation>
    </message>
    <message>
        <source>has a value on all of %1 that are judged</source>
        <translation>mempunyai nilai bagi kesemua %1 yang dinilai</translation>
    </message>
    <message>
        <source>has a value on %1 of %2 that are judged</source>
        <translation>mempunyai nilai bagi %1 daripada %2 yang dinilai</translation>
    </message>
    <message>
        <source>By trend</source>
        <translation>Mengikut trend</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Mengambil bahagian dalam</translation>
    </message>
    <message>
        <source>named in none of the %1 initiatives of this file</source>
        <translation>tidak dinamakan dalam mana-mana daripada %1 inisiatif fail ini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Selain itu</translation>
    </message>
    <message>
        <source>%1: %2 with %3</source>
        <translation>%1: %2 dengan %3</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Initiatives by theme</source>
        <translation>Inisiatif mengikut tema</translation>
    </message>
    <message>
        <source>and %1 on other themes</source>
        <translation>dan %1 bagi tema lain</translation>
    </message>
    <message>
        <source>No official value</source>
        <translation>Tiada nilai rasmi</translation>
    </message>
    <message>
        <source>no target is stated</source>
        <translation>tiada sasaran dinyatakan</translation>
    </message>
    <message>
        <source>No measure stands in for it</source>
        <translation>Tiada ukuran yang mewakilinya</translation>
    </message>
    <message>
        <source>Cannot be assessed</source>
        <translation>Tidak dapat dinilai</translation>
    </message>
    <message>
        <source>%1: no measure stands in for it</source>
        <translation>%1: tiada ukuran yang mewakilinya</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>%1, a proxy of %2</source>
        <comment>measure, goal</comment>
        <translation>%1, proksi bagi %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>no official value, why a proxy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Goal of %1</source>
        <translation>Matlamat %1</translation>
    </message>
    <message>
        <source>What stands in for it</source>
        <translation>Apa yang mewakilinya</translation>
    </message>
    <message>
        <source>Goal&apos;s number read against it</source>
        <translation>Angka matlamat dibaca berbandingnya</translation>
    </message>
    <message>
        <source>The goals, which are %1&apos;s as a whole</source>
        <comment>group</comment>
        <translation>Matlamat, yang merupakan milik %1 secara keseluruhan</translation>
    </message>
    <message>
        <source>no source sets them for a member state; a proxy is hollow and named</source>
        <translation>tiada sumber menetapkannya bagi negara anggota; proksi berongga dan dinamakan</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Where it stands on what is judged</source>
        <translation>Kedudukannya bagi apa yang dinilai</translation>
    </message>
    <message>
        <source>by trend, which says nothing of any goal</source>
        <translation>mengikut trend, yang tidak menyatakan apa-apa tentang matlamat</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Tiada nilai</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>Tanpa nilai: %1</translation>
    </message>
    <message>
        <source>other member states, or %1 as a whole, have one</source>
        <comment>group</comment>
        <translation>negara anggota lain, atau %1 secara keseluruhan, mempunyainya</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>initiative, partners</comment>
        <translation>%1, bersama %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>status; role</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1, %2. Status %3; %4. Source: %5</source>
        <translation>%1, %2. Status %3; %4. Sumber: %5</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>the %1 with the newest start of %2; the others are listed in Cooperation with this member state chosen</source>
        <translation>%1 yang paling baharu mula daripada %2; yang lain disenaraikan dalam Kerjasama dengan negara anggota ini dipilih</translation>
    </message>
    <message>
        <source>the newest start first</source>
        <translation>yang terbaharu mula didahulukan</translation>
    </message>
    <message>
        <source>Initiatives that name %1</source>
        <translation>Inisiatif yang menamakan %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>1 more names no participant: it is of the whole region, or the source does not say</source>
        <translation>1 lagi tidak menamakan peserta: ia serantau, atau sumber tidak menyatakannya</translation>
    </message>
    <message>
        <source>%1 more name no participant: they are of the whole region, or the source does not say</source>
        <translation>%1 lagi tidak menamakan peserta: semuanya serantau, atau sumber tidak menyatakannya</translation>
    </message>
</context>
<context>
    <name>mitra::MemberMultiples</name>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>%1 in %2, est.</source>
        <comment>an estimate</comment>
        <translation>%1 pada %2, angg.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Each is judged from its value of %1; one without it is not judged.</source>
        <translation>Setiap satu dinilai dari nilainya pada %1; yang tiada nilai itu tidak dinilai.</translation>
    </message>
    <message>
        <source>Each is judged from its value of 2020, or of the nearest year that has one.</source>
        <translation>Setiap satu dinilai dari nilainya pada 2020, atau pada tahun terdekat yang mempunyai nilai.</translation>
    </message>
    <message>
        <source>%1 is judged from an assumed baseline, %2 in %3.</source>
        <translation>%1 dinilai dari garis dasar yang diandaikan, %2 pada %3.</translation>
    </message>
    <message>
        <source>No data: %1.</source>
        <translation>Tiada data: %1.</translation>
    </message>
    <message>
        <source>The values are amounts in national currencies, so each panel has a scale of its own.</source>
        <translation>Nilai ialah jumlah dalam mata wang negara, maka setiap panel mempunyai skalanya sendiri.</translation>
    </message>
    <message>
        <source>Years without a value are left open.</source>
        <translation>Tahun tanpa nilai dibiarkan kosong.</translation>
    </message>
    <message>
        <source>No such indicator: %1</source>
        <translation>Tiada penunjuk sedemikian: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No member has data on this measure</source>
        <translation>Tiada anggota mempunyai data tentang ukuran ini</translation>
    </message>
    <message>
        <source>No member can be assessed</source>
        <translation>Tiada anggota dapat dinilai</translation>
    </message>
    <message>
        <source>No member can be assessed: %1</source>
        <comment>reason</comment>
        <translation>Tiada anggota dapat dinilai: %1</translation>
    </message>
    <message>
        <source>All %1 members %2</source>
        <translation>Kesemua %1 anggota %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, what they do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The only member %1</source>
        <translation>Satu-satunya anggota %1</translation>
    </message>
    <message>
        <source>%1 of %2 members %3</source>
        <comment>count, all, what they do</comment>
        <translation>%1 daripada %2 anggota %3</translation>
    </message>
    <message>
        <source>Read against the proxy: %1</source>
        <translation>Dibaca berbanding proksi: %1</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <comment>95% (working target): counts of verdicts</comment>
        <translation>Berbanding %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>member, latest value, verdict</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>mitra::MemberProfile</name>
    <message>
        <source>%1 by %2</source>
        <comment>number, year</comment>
        <translation>%1 menjelang %2</translation>
    </message>
    <message>
        <source>Cannot be assessed: no value</source>
        <translation>Tidak dapat dinilai: tiada nilai</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, verdict</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is on track on %2 of %3 by trend</source>
        <comment>member, number, measures</comment>
        <translation>%1 berada di landasan bagi %2 daripada %3 mengikut trend</translation>
    </message>
    <message>
        <source>%1 has values on %2, none of which can be judged by trend</source>
        <translation>%1 mempunyai nilai bagi %2, tiada satu pun dapat dinilai mengikut trend</translation>
    </message>
    <message>
        <source>Nothing that is judged has a value of %1</source>
        <translation>Tiada apa-apa yang dinilai mempunyai nilai %1</translation>
    </message>
    <message>
        <source>1 measure</source>
        <translation>1 ukuran</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>%1 ukuran</translation>
    </message>
</context>
<context>
    <name>mitra::MemberRanking</name>
    <message>
        <source>%1 ranks first</source>
        <translation>%1 berada di tempat pertama</translation>
    </message>
    <message>
        <source>%1 share first place</source>
        <translation>%1 berkongsi tempat pertama</translation>
    </message>
    <message>
        <source>%1 members share first place</source>
        <translation>%1 anggota berkongsi tempat pertama</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 tempat</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 tempat</translation>
    </message>
    <message>
        <source>%1; %2 moved up most since %3, by %4 each</source>
        <comment>who is first; members, year, places</comment>
        <translation>%1; %2 paling banyak naik sejak %3, %4 setiap satu</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 anggota</translation>
    </message>
    <message>
        <source>%1 and moved up most since %2, by %3</source>
        <comment>who is first, year, places</comment>
        <translation>%1 dan paling banyak naik sejak %2, %3</translation>
    </message>
    <message>
        <source>%1; %2 moved up most since %3, by %4</source>
        <comment>who is first; member, year, places</comment>
        <translation>%1; %2 paling banyak naik sejak %3, %4</translation>
    </message>
    <message>
        <source>%1 ranks first and %2 last</source>
        <translation>%1 berada di tempat pertama dan %2 di tempat terakhir</translation>
    </message>
    <message>
        <source>%1 is last</source>
        <translation>%1 di tempat terakhir</translation>
    </message>
    <message>
        <source>%1 share the last place</source>
        <translation>%1 berkongsi tempat terakhir</translation>
    </message>
    <message>
        <source>%1 members share the last place</source>
        <translation>%1 anggota berkongsi tempat terakhir</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is first; who is last</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 member states a value, in its own currency: no ranking</source>
        <translation>1 anggota menyatakan nilai, dalam mata wangnya sendiri: tiada kedudukan disusun</translation>
    </message>
    <message>
        <source>%1 members state a value, each in its own currency: no ranking</source>
        <translation>%1 anggota menyatakan nilai, setiap satu dalam mata wangnya sendiri: tiada kedudukan disusun</translation>
    </message>
    <message>
        <source>In %1, %2</source>
        <comment>year, finding</comment>
        <translation>Pada %1, %2</translation>
    </message>
    <message>
        <source>No ranking, because only one member has a value: %1 %2 (%3)</source>
        <comment>member, value, year</comment>
        <translation>Tiada kedudukan disusun, kerana hanya satu anggota mempunyai nilai: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>all %1 members with data share first place</source>
        <translation>kesemua %1 anggota yang mempunyai data berkongsi tempat pertama</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is first; how many have reached the target</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The values are amounts in national currencies. One is not more or less than another, so they are listed by name and not ranked.</source>
        <translation>Nilai ialah jumlah dalam mata wang negara. Yang satu tidak lebih atau kurang daripada yang lain, maka disenaraikan mengikut nama dan tidak disusun kedudukannya.</translation>
    </message>
    <message>
        <source>Change of rank since %1: among the %2 members with a value in both years.</source>
        <translation>Perubahan kedudukan sejak %1: dalam kalangan %2 anggota yang mempunyai nilai pada kedua-dua tahun.</translation>
    </message>
    <message>
        <source>Groups stand outside the ranking.</source>
        <translation>Kumpulan berada di luar susunan kedudukan.</translation>
    </message>
    <message>
        <source>%1. %2, %3 (%4)</source>
        <comment>rank, member, value, year</comment>
        <translation>%1. %2, %3 (%4)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>member, value, year</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>measure, unit, year</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>each one&apos;s latest year</source>
        <translation>tahun terkini masing-masing</translation>
    </message>
</context>
<context>
    <name>mitra::MemberSlope</name>
    <message>
        <source>Each one&apos;s latest</source>
        <translation>Terkini masing-masing</translation>
    </message>
    <message>
        <source>Latest: %1 unless named</source>
        <translation>Terkini: %1 kecuali dinyatakan</translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Terkini: %1</translation>
    </message>
    <message>
        <source>No member has a value for %1.</source>
        <translation>Tiada anggota mempunyai nilai bagi %1.</translation>
    </message>
    <message>
        <source>Not drawn, no value for %1: %2.</source>
        <translation>Tidak dilukis, tiada nilai bagi %1: %2.</translation>
    </message>
    <message>
        <source>Not drawn, no value after %1: %2.</source>
        <translation>Tidak dilukis, tiada nilai selepas %1: %2.</translation>
    </message>
    <message>
        <source>Not drawn, no value for either year: %1.</source>
        <translation>Tidak dilukis, tiada nilai bagi kedua-dua tahun: %1.</translation>
    </message>
    <message>
        <source>Not drawn, no data: %1.</source>
        <translation>Tidak dilukis, tiada data: %1.</translation>
    </message>
    <message>
        <source>All values of %1 are estimates.</source>
        <comment>year</comment>
        <translation>Semua nilai bagi %1 ialah anggaran.</translation>
    </message>
    <message>
        <source>Estimates of %1: %2.</source>
        <comment>year, members</comment>
        <translation>Anggaran bagi %1: %2.</translation>
    </message>
    <message>
        <source>the latest year</source>
        <translation>tahun terkini</translation>
    </message>
    <message>
        <source>The latest years differ, from %1 to %2, so a line&apos;s steepness is not its pace.</source>
        <translation>Tahun terkini berbeza, dari %1 hingga %2, maka kecuraman garis bukan kadarnya.</translation>
    </message>
    <message>
        <source>each one&apos;s latest</source>
        <translation>yang terkini masing-masing</translation>
    </message>
    <message>
        <source>%1, %2 · %3 and %4</source>
        <comment>measure, unit, first and second year</comment>
        <translation>%1, %2 · %3 dan %4</translation>
    </message>
    <message>
        <source>each one&apos;s latest year</source>
        <translation>tahun terkini masing-masing</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>naik</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>turun</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>meningkat</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>menurun</translation>
    </message>
    <message>
        <source>between %1 and each one&apos;s latest year</source>
        <translation>antara %1 dan tahun terkini masing-masing</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>antara %1 dan %2</translation>
    </message>
    <message>
        <source>Nothing to compare: %1 is not later than %2</source>
        <translation>Tiada apa-apa untuk dibandingkan: %1 tidak lebih lewat daripada %2</translation>
    </message>
    <message>
        <source>No member has a value for both %1 and %2</source>
        <translation>Tiada anggota mempunyai nilai bagi kedua-dua %1 dan %2</translation>
    </message>
    <message>
        <source>No member has a value for %1 and a later one</source>
        <translation>Tiada anggota mempunyai nilai bagi %1 dan nilai yang kemudian</translation>
    </message>
    <message>
        <source>%1 %2 most, by %3</source>
        <comment>member, rose or fell, difference</comment>
        <translation>%1 paling banyak %2, sebanyak %3</translation>
    </message>
    <message>
        <source>%1 of them %2 most, by %3 each</source>
        <translation>%1 daripadanya paling banyak %2, sebanyak %3 setiap satu</translation>
    </message>
    <message>
        <source>%1 %2 most, by %3 each</source>
        <translation>%1 paling banyak %2, sebanyak %3 setiap satu</translation>
    </message>
    <message>
        <source>The only member with both values, %1, did not move %2</source>
        <translation>Satu-satunya anggota yang mempunyai kedua-dua nilai, %1, tidak bergerak %2</translation>
    </message>
    <message>
        <source>The only member with both values, %1, %2 by %3 %4</source>
        <comment>member, rose or fell, difference, between two years</comment>
        <translation>Satu-satunya anggota yang mempunyai kedua-dua nilai, %1, %2 sebanyak %3 %4</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 anggota</translation>
    </message>
    <message>
        <source>%1 members with both values</source>
        <translation>%1 anggota yang mempunyai kedua-dua nilai</translation>
    </message>
    <message>
        <source>None of %1 %2 %3</source>
        <comment>members, rose or fell, between two years</comment>
        <translation>Tiada satu pun daripada %1 %2 %3</translation>
    </message>
    <message>
        <source>None of %1 moved %2</source>
        <translation>Tiada satu pun daripada %1 bergerak %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 of %1 %2 %3: %4, by %5</source>
        <comment>members, rose or fell, between two years, member, difference</comment>
        <translation>1 daripada %1 %2 %3: %4, sebanyak %5</translation>
    </message>
    <message>
        <source>All %1 %2 %3</source>
        <comment>members, rose or fell, between two years</comment>
        <translation>Kesemua %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 %3 %4</source>
        <comment>count, members, rose or fell, between two years</comment>
        <translation>%1 daripada %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <comment>member, two values, year of the second</comment>
        <translation>%1 dari %2 ke %3 (%4)</translation>
    </message>
</context>
<context>
    <name>mitra::MemberState</name>
    <message>
        <source>Brunei Darussalam</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kemboja</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Lao PDR</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipina</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Vietnam</translation>
    </message>
</context>
<context>
    <name>mitra::MemberTable</name>
    <message>
        <source>%1 (computed here)</source>
        <translation>%1 (dikira di sini)</translation>
    </message>
    <message>
        <source>%1 (computed here, %2)</source>
        <translation>%1 (dikira di sini, %2)</translation>
    </message>
    <message>
        <source>no value in %1</source>
        <translation>tiada nilai pada %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>%1 in %2, est.</source>
        <comment>an estimate</comment>
        <translation>%1 pada %2, angg.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>group, value, year</comment>
        <translation>%1: %2 pada %3</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>dikira di sini</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Terkini</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To target</source>
        <translation>Ke sasaran</translation>
    </message>
    <message>
        <source>What is left to the target; 0 or less when it is met</source>
        <translation>Baki ke sasaran; 0 atau kurang apabila tercapai</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>mitra::MembersComparison</name>
    <message>
        <source>covers %1 of %2</source>
        <translation>meliputi %1 daripada %2</translation>
    </message>
    <message>
        <source>%1 in %2 %3.</source>
        <translation>%1 pada %2 %3.</translation>
    </message>
    <message>
        <source>No such indicator: %1</source>
        <translation>Tiada penunjuk sedemikian: %1</translation>
    </message>
    <message>
        <source>%1, %2 · %3 and %4</source>
        <comment>measure, unit, first and second year</comment>
        <translation>%1, %2 · %3 dan %4</translation>
    </message>
    <message>
        <source>the latest year</source>
        <translation>tahun terkini</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>member, value, year</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 anggota</translation>
    </message>
    <message>
        <source>1 member with data</source>
        <translation>1 anggota yang mempunyai data</translation>
    </message>
    <message>
        <source>%1 members with data</source>
        <translation>%1 anggota yang mempunyai data</translation>
    </message>
    <message>
        <source>1 of %1 has reached %2</source>
        <translation>1 daripada %1 telah mencapai %2</translation>
    </message>
    <message>
        <source>%1 of %2 have reached %3</source>
        <translation>%1 daripada %2 telah mencapai %3</translation>
    </message>
    <message>
        <source>%1; no other is within %2 points</source>
        <translation>%1; tiada yang lain dalam lingkungan %2 mata</translation>
    </message>
    <message>
        <source>%1; 1 more is within %2 points</source>
        <translation>%1; 1 lagi dalam lingkungan %2 mata</translation>
    </message>
    <message>
        <source>%1; %2 more are within %3 points</source>
        <translation>%1; %2 lagi dalam lingkungan %3 mata</translation>
    </message>
    <message>
        <source>No member is within %1 points of %2</source>
        <translation>Tiada anggota dalam lingkungan %1 mata daripada %2</translation>
    </message>
    <message>
        <source>No member with data is within %1 points of %2</source>
        <translation>Tiada anggota yang mempunyai data dalam lingkungan %1 mata daripada %2</translation>
    </message>
    <message>
        <source>1 of %1 is within %2 points of %3</source>
        <translation>1 daripada %1 dalam lingkungan %2 mata daripada %3</translation>
    </message>
    <message>
        <source>%1 of %2 are within %3 points of %4</source>
        <translation>%1 daripada %2 dalam lingkungan %3 mata daripada %4</translation>
    </message>
    <message>
        <source>No member meets %1; nearest: %2</source>
        <translation>Tiada anggota mencapai %1; terdekat: %2</translation>
    </message>
    <message>
        <source>1 of %1 meets %2</source>
        <translation>1 daripada %1 mencapai %2</translation>
    </message>
    <message>
        <source>%1 of %2 meet %3</source>
        <translation>%1 daripada %2 mencapai %3</translation>
    </message>
    <message>
        <source>Only one member has data: %1</source>
        <translation>Hanya satu anggota mempunyai data: %1</translation>
    </message>
    <message>
        <source>%1 members state a value, each in its own currency: not compared</source>
        <translation>%1 anggota menyatakan nilai, setiap satu dalam mata wangnya sendiri: tidak dibandingkan</translation>
    </message>
    <message>
        <source>All members with data stand at %1</source>
        <translation>Semua anggota yang mempunyai data berada pada %1</translation>
    </message>
    <message>
        <source>Best: %1; last: %2</source>
        <translation>Terbaik: %1; terakhir: %2</translation>
    </message>
    <message>
        <source>Highest: %1; lowest: %2</source>
        <translation>Tertinggi: %1; terendah: %2</translation>
    </message>
    <message>
        <source>Lowest: %1; highest: %2</source>
        <translation>Terendah: %1; tertinggi: %2</translation>
    </message>
    <message>
        <source>No value for %1: %2.</source>
        <translation>Tiada nilai bagi %1: %2.</translation>
    </message>
    <message>
        <source>1 member has no data: %1.</source>
        <translation>1 anggota tiada data: %1.</translation>
    </message>
    <message>
        <source>%1 members have no data: %2.</source>
        <translation>%1 anggota tiada data: %2.</translation>
    </message>
    <message>
        <source>No member has a value for %1</source>
        <translation>Tiada anggota mempunyai nilai bagi %1</translation>
    </message>
    <message>
        <source>No member has data on this measure</source>
        <translation>Tiada anggota mempunyai data tentang ukuran ini</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <comment>year, finding</comment>
        <translation>Pada %1: %2</translation>
    </message>
    <message>
        <source>No member has a value for %1.</source>
        <translation>Tiada anggota mempunyai nilai bagi %1.</translation>
    </message>
    <message>
        <source>The latest years differ, from %1 to %2.</source>
        <translation>Tahun terkini berbeza, dari %1 hingga %2.</translation>
    </message>
    <message>
        <source>The value of %1 for %2 is an estimate.</source>
        <translation>Nilai %1 bagi %2 ialah anggaran.</translation>
    </message>
    <message>
        <source>The values of %1 for %2 are estimates.</source>
        <translation>Nilai %1 bagi %2 ialah anggaran.</translation>
    </message>
    <message>
        <source>The latest value of %1 is an estimate.</source>
        <translation>Nilai terkini %1 ialah anggaran.</translation>
    </message>
    <message>
        <source>The latest values of %1 are estimates.</source>
        <translation>Nilai terkini %1 ialah anggaran.</translation>
    </message>
</context>
<context>
    <name>mitra::MembersFigure</name>
    <message>
        <source>latest year</source>
        <translation>tahun terkini</translation>
    </message>
    <message>
        <source>proxy, %1</source>
        <translation>proksi, %1</translation>
    </message>
    <message>
        <source>proxy, %1, estimate (est.)</source>
        <translation>proksi, %1, anggaran (angg.)</translation>
    </message>
    <message>
        <source>%1, estimate (est.)</source>
        <translation>%1, anggaran (angg.)</translation>
    </message>
    <message>
        <source>group, computed here from its members</source>
        <translation>kumpulan, dikira di sini daripada anggotanya</translation>
    </message>
</context>
<context>
    <name>mitra::MethodAgreement</name>
    <message>
        <source>1 says %1</source>
        <comment>a method and its verdict</comment>
        <translation>1 menyatakan %1</translation>
    </message>
    <message>
        <source>%1 say %2</source>
        <comment>methods and their verdict</comment>
        <translation>%1 menyatakan %2</translation>
    </message>
    <message>
        <source>No method can judge this</source>
        <translation>Tiada kaedah dapat menilai ini</translation>
    </message>
    <message>
        <source>1 method can judge this: %1</source>
        <translation>1 kaedah dapat menilai ini: %1</translation>
    </message>
    <message>
        <source>Both methods agree: %1</source>
        <translation>Kedua-dua kaedah sepakat: %1</translation>
    </message>
    <message>
        <source>All %1 methods agree: %2</source>
        <translation>Kesemua %1 kaedah sepakat: %2</translation>
    </message>
    <message>
        <source>The %1 methods disagree: %2</source>
        <translation>%1 kaedah tidak sepakat: %2</translation>
    </message>
    <message>
        <source>%1 of %2 methods agree: %3; %4</source>
        <comment>the last are the others</comment>
        <translation>%1 daripada %2 kaedah sepakat: %3; %4</translation>
    </message>
</context>
<context>
    <name>mitra::MethodPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>value, year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Tidak dikira</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Tiada kesimpulan</translation>
    </message>
    <message>
        <source>By the straight line: %1</source>
        <translation>Mengikut garis lurus: %1</translation>
    </message>
    <message>
        <source>By the straight line</source>
        <translation>Mengikut garis lurus</translation>
    </message>
    <message>
        <source>first value: %1</source>
        <translation>nilai pertama: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a quantity and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>base, latest and target alone</source>
        <translation>asas, terkini dan sasaran sahaja</translation>
    </message>
    <message>
        <source>base and latest alone</source>
        <translation>asas dan terkini sahaja</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>sasaran %1</translation>
    </message>
    <message>
        <source>goal %1, read against a proxy</source>
        <translation>matlamat %1, dibaca berbanding proksi</translation>
    </message>
    <message>
        <source>working target %1, an assumption</source>
        <translation>sasaran kerja %1, andaian</translation>
    </message>
    <message>
        <source>base %1, an assumption</source>
        <translation>asas %1, andaian</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>asas %1</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>terkini %1</translation>
    </message>
    <message>
        <source>no value in the base year</source>
        <translation>tiada nilai pada tahun asas</translation>
    </message>
    <message>
        <source>no target is stated</source>
        <translation>tiada sasaran dinyatakan</translation>
    </message>
    <message>
        <source>Without a target, by growth alone, %1</source>
        <translation>Tanpa sasaran, mengikut pertumbuhan sahaja, %1</translation>
    </message>
    <message>
        <source>Read against a proxy, %1</source>
        <translation>Dibaca berbanding proksi, %1</translation>
    </message>
    <message>
        <source>Against a working target, %1</source>
        <translation>Berbanding sasaran kerja, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>measure, place: finding</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>no method can judge: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No such indicator: %1</source>
        <translation>Tiada penunjuk sedemikian: %1</translation>
    </message>
    <message>
        <source>Several methods share the same arithmetic, so their number is no measure of certainty. No method forecasts.</source>
        <translation>Beberapa kaedah berkongsi aritmetik yang sama, maka bilangannya bukan ukuran kepastian. Tiada kaedah yang meramal.</translation>
    </message>
</context>
<context>
    <name>mitra::MethodPanelText</name>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number and what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Dalam kata-katanya sendiri</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Kami</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Kaedah</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>These methods cannot judge it</source>
        <translation>Kaedah-kaedah ini tidak dapat menilainya</translation>
    </message>
</context>
<context>
    <name>mitra::MethodQuantities</name>
    <message>
        <source>%1% a year</source>
        <comment>growth</comment>
        <translation>%1% setahun</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>a score</comment>
        <translation>%1 daripada 10</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>a score</comment>
        <translation>%1 daripada 100</translation>
    </message>
    <message>
        <source>%1 (from -5 to 5)</source>
        <comment>a score</comment>
        <translation>%1 (dari -5 hingga 5)</translation>
    </message>
    <message>
        <source>share of the way to share of time</source>
        <translation>bahagian perjalanan kepada bahagian tempoh</translation>
    </message>
    <message>
        <source>actual to needed change a year</source>
        <translation>perubahan sebenar kepada perubahan yang diperlukan setahun</translation>
    </message>
    <message>
        <source>actual to required growth</source>
        <translation>pertumbuhan sebenar kepada pertumbuhan yang diperlukan</translation>
    </message>
    <message>
        <source>share of the way</source>
        <translation>bahagian perjalanan</translation>
    </message>
    <message>
        <source>share of the time</source>
        <translation>bahagian tempoh</translation>
    </message>
    <message>
        <source>actual growth</source>
        <translation>pertumbuhan sebenar</translation>
    </message>
    <message>
        <source>required growth</source>
        <translation>pertumbuhan yang diperlukan</translation>
    </message>
    <message>
        <source>smaller to larger of base and target</source>
        <translation>yang kecil kepada yang besar antara asas dan sasaran</translation>
    </message>
    <message>
        <source>ratio by the straight line</source>
        <translation>nisbah mengikut garis lurus</translation>
    </message>
    <message>
        <source>score</source>
        <translation>skor</translation>
    </message>
    <message>
        <source>factor of the natural limit</source>
        <translation>faktor had semula jadi</translation>
    </message>
    <message>
        <source>limit for on track</source>
        <translation>had bagi di landasan</translation>
    </message>
    <message>
        <source>limit for progress made</source>
        <translation>had bagi kemajuan dicapai</translation>
    </message>
    <message>
        <source>limit for limited progress</source>
        <translation>had bagi kemajuan terhad</translation>
    </message>
    <message>
        <source>value in the target year if growth goes on</source>
        <translation>nilai pada tahun sasaran jika pertumbuhan berterusan</translation>
    </message>
    <message>
        <source>slope of the line</source>
        <translation>kecerunan garis</translation>
    </message>
    <message>
        <source>the line in the target year</source>
        <translation>garis pada tahun sasaran</translation>
    </message>
    <message>
        <source>yearly values used</source>
        <translation>nilai tahunan yang digunakan</translation>
    </message>
    <message>
        <source>change so far</source>
        <translation>perubahan setakat ini</translation>
    </message>
    <message>
        <source>change needed from the base on</source>
        <translation>perubahan yang diperlukan mulai asas</translation>
    </message>
    <message>
        <source>change needed from now on</source>
        <translation>perubahan yang diperlukan mulai sekarang</translation>
    </message>
    <message>
        <source>the path stands at</source>
        <translation>laluan berada pada</translation>
    </message>
    <message>
        <source>gap to the path</source>
        <translation>jurang ke laluan</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>had terima</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>siling</translation>
    </message>
    <message>
        <source>steepness of the S</source>
        <translation>kecuraman S</translation>
    </message>
    <message>
        <source>middle of the S</source>
        <translation>titik tengah S</translation>
    </message>
    <message>
        <source>members compared</source>
        <translation>anggota yang dibandingkan</translation>
    </message>
    <message>
        <source>their standard deviation</source>
        <translation>sisihan piawainya</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>batas bawah</translation>
    </message>
    <message>
        <source>optimum</source>
        <translation>optimum</translation>
    </message>
    <message>
        <source>continued to the target year</source>
        <translation>diteruskan hingga tahun sasaran</translation>
    </message>
    <message>
        <source>of the rest of the way missed</source>
        <translation>daripada baki perjalanan tidak dicapai</translation>
    </message>
    <message>
        <source>mean yearly change</source>
        <translation>perubahan tahunan purata</translation>
    </message>
    <message>
        <source>put in the place of zero</source>
        <translation>diletakkan sebagai ganti sifar</translation>
    </message>
    <message>
        <source>of the way done by the target year</source>
        <translation>daripada perjalanan ditempuh menjelang tahun sasaran</translation>
    </message>
    <message>
        <source>of the way missing in the target year</source>
        <translation>daripada perjalanan masih kurang pada tahun sasaran</translation>
    </message>
    <message>
        <source>missing to the target</source>
        <translation>kekurangan ke sasaran</translation>
    </message>
    <message>
        <source>1 standard deviation</source>
        <translation>1 sisihan piawai</translation>
    </message>
    <message>
        <source>%1 standard deviations</source>
        <translation>%1 sisihan piawai</translation>
    </message>
</context>
<context>
    <name>mitra::MethodText</name>
    <message>
        <source>Plain arithmetic</source>
        <translation>Aritmetik biasa</translation>
    </message>
    <message>
        <source>Share of the way from base to target against share of the time that has passed. Ours; it takes the straight path for granted.</source>
        <translation>Bahagian perjalanan dari asas ke sasaran berbanding bahagian tempoh yang telah berlalu. Kami; ia menganggap laluan lurus.</translation>
    </message>
    <message>
        <source>0.95 and more: on track; 0.60 to 0.95: faster progress needed; 0 to 0.60: stalled; below 0: moving away. In its own words above 1 is ahead, below 1 behind. Ours, with the limits of the Eurostat-style method.</source>
        <translation>0.95 dan lebih: di landasan; 0.60 hingga 0.95: perlu kemajuan lebih pantas; 0 hingga 0.60: terhenti; di bawah 0: menjauh. Dalam kata-katanya sendiri di atas 1 ialah di hadapan, di bawah 1 ketinggalan. Kami, dengan had kaedah gaya Eurostat.</translation>
    </message>
    <message>
        <source>Eurostat-style, with target</source>
        <translation>Gaya Eurostat, dengan sasaran</translation>
    </message>
    <message>
        <source>Eurostat-style</source>
        <translation>Gaya Eurostat</translation>
    </message>
    <message>
        <source>Actual growth a year against the growth a year that leads from base to target, after the European Union’s monitoring of the SDGs.</source>
        <translation>Pertumbuhan sebenar setahun berbanding pertumbuhan setahun yang membawa dari asas ke sasaran, mengikut pemantauan SDG oleh Kesatuan Eropah.</translation>
    </message>
    <message>
        <source>0.95 (95%) and more: significant progress; 0.60 to 0.95: moderate progress; 0 to 0.60: insufficient progress; below 0: movement away. Limits as reported by Statistics Canada.</source>
        <translation>0.95 (95%) dan lebih: kemajuan ketara; 0.60 hingga 0.95: kemajuan sederhana; 0 hingga 0.60: kemajuan tidak mencukupi; di bawah 0: bergerak menjauh. Had seperti dilaporkan oleh Statistics Canada.</translation>
    </message>
    <message>
        <source>1% rule</source>
        <translation>Peraturan 1%</translation>
    </message>
    <message>
        <source>Growth a year since the base, for measures without a target. A rule in common use, here under no body’s name.</source>
        <translation>Pertumbuhan setahun sejak asas, bagi ukuran tanpa sasaran. Peraturan yang lazim digunakan, di sini tanpa nama mana-mana badan.</translation>
    </message>
    <message>
        <source>1% a year and more: significant progress; 0 to 1%: moderate progress; 0 to -1%: moderate movement away; below -1%: significant movement away. Limits not checked against the body’s own text.</source>
        <translation>1% setahun dan lebih: kemajuan ketara; 0 hingga 1%: kemajuan sederhana; 0 hingga -1%: bergerak menjauh secara sederhana; di bawah -1%: bergerak menjauh secara ketara. Had tidak disemak dengan teks badan itu sendiri.</translation>
    </message>
    <message>
        <source>Open SDG, with target</source>
        <translation>Open SDG, dengan sasaran</translation>
    </message>
    <message>
        <source>Open SDG</source>
        <translation>Open SDG</translation>
    </message>
    <message>
        <source>Actual growth a year against required growth a year, as the platform Open SDG 2.4 computes it for Statistics Canada and others. It reads a zero as 0.001; where it does, we do not take over its verdict.</source>
        <translation>Pertumbuhan sebenar setahun berbanding pertumbuhan yang diperlukan setahun, seperti dikira oleh platform Open SDG 2.4 bagi Statistics Canada dan lain-lain. Ia membaca sifar sebagai 0.001; jika demikian, kami tidak mengambil kesimpulannya.</translation>
    </message>
    <message>
        <source>0.95 and more: on track; 0.60 to 0.95: progress made but acceleration needed; 0 to 0.60: limited progress; below 0: deterioration. Its score runs from -5 to 5.</source>
        <translation>0.95 dan lebih: di landasan; 0.60 hingga 0.95: ada kemajuan tetapi perlu dipercepat; 0 hingga 0.60: kemajuan terhad; di bawah 0: merosot. Skornya dari -5 hingga 5.</translation>
    </message>
    <message>
        <source>Open SDG, without target</source>
        <translation>Open SDG, tanpa sasaran</translation>
    </message>
    <message>
        <source>Open SDG, no target</source>
        <translation>Open SDG, tanpa sasaran</translation>
    </message>
    <message>
        <source>Growth a year since the base; near a natural limit less growth is asked for. As the platform Open SDG 2.4 computes it for Statistics Canada and others.</source>
        <translation>Pertumbuhan setahun sejak asas; berhampiran had semula jadi kurang pertumbuhan diminta. Seperti dikira oleh platform Open SDG 2.4 bagi Statistics Canada dan lain-lain.</translation>
    </message>
    <message>
        <source>1.5% a year and more: on track; 0.5 to 1.5%: progress made but acceleration needed; 0 to 0.5%: limited progress; below 0: deterioration. The first two limits are multiplied by the factor of the natural limit.</source>
        <translation>1.5% setahun dan lebih: di landasan; 0.5 hingga 1.5%: ada kemajuan tetapi perlu dipercepat; 0 hingga 0.5%: kemajuan terhad; di bawah 0: merosot. Dua had pertama didarab dengan faktor had semula jadi.</translation>
    </message>
    <message>
        <source>UN SDG Progress Chart 2022</source>
        <translation>Carta Kemajuan SDG PBB 2022</translation>
    </message>
    <message>
        <source>UN chart 2022</source>
        <translation>Carta PBB 2022</translation>
    </message>
    <message>
        <source>Actual growth a year against required growth a year, by the rule of the United Nations’ chart of 2022.</source>
        <translation>Pertumbuhan sebenar setahun berbanding pertumbuhan yang diperlukan setahun, mengikut peraturan carta Pertubuhan Bangsa-Bangsa Bersatu tahun 2022.</translation>
    </message>
    <message>
        <source>0.95 and more: on track; 0.50 to 0.95: fair progress, acceleration needed; -0.10 to 0.50: limited or no progress; below -0.10: deterioration. As reported by UNDP’s SDG Accelerator code and its note.</source>
        <translation>0.95 dan lebih: di landasan; 0.50 hingga 0.95: kemajuan memuaskan, perlu dipercepat; -0.10 hingga 0.50: kemajuan terhad atau tiada; di bawah -0.10: merosot. Seperti dilaporkan oleh kod SDG Accelerator UNDP dan notanya.</translation>
    </message>
    <message>
        <source>UN SDG Progress Chart 2023</source>
        <translation>Carta Kemajuan SDG PBB 2023</translation>
    </message>
    <message>
        <source>UN chart 2023</source>
        <translation>Carta PBB 2023</translation>
    </message>
    <message>
        <source>Growth so far, continued to the target year: the share of the way that is done by then. By the rule of the United Nations’ chart of 2023.</source>
        <translation>Pertumbuhan setakat ini, diteruskan hingga tahun sasaran: bahagian perjalanan yang ditempuh menjelang tahun itu. Mengikut peraturan carta Pertubuhan Bangsa-Bangsa Bersatu tahun 2023.</translation>
    </message>
    <message>
        <source>95% of the way and more: on track; 10 to 95%: fair progress, acceleration needed; below 10%: stagnation or regression. Without a target growth a year: 2% and more, 0.5 to 2%, below 0.5%. As reported by Eustat, the Basque statistics office.</source>
        <translation>95% perjalanan dan lebih: di landasan; 10 hingga 95%: kemajuan memuaskan, perlu dipercepat; di bawah 10%: tidak bergerak atau mundur. Tanpa sasaran, pertumbuhan setahun: 2% dan lebih, 0.5 hingga 2%, di bawah 0.5%. Seperti dilaporkan oleh Eustat, pejabat statistik Basque.</translation>
    </message>
    <message>
        <source>ESCAP current status index</source>
        <translation>Indeks status semasa ESCAP</translation>
    </message>
    <message>
        <source>ESCAP status</source>
        <translation>Status ESCAP</translation>
    </message>
    <message>
        <source>The way done from base to target on a scale from 0 to 10, of the United Nations’ commission for Asia and the Pacific. Below 0 it went back, above 10 it is past the target.</source>
        <translation>Perjalanan yang ditempuh dari asas ke sasaran pada skala 0 hingga 10, oleh suruhanjaya Pertubuhan Bangsa-Bangsa Bersatu bagi Asia dan Pasifik. Di bawah 0 ia berundur, di atas 10 ia melepasi sasaran.</translation>
    </message>
    <message>
        <source>No limits: a number and no verdict. Formula as reported by UNICEF’s trend analysis.</source>
        <translation>Tiada had: satu angka tanpa kesimpulan. Formula seperti dilaporkan oleh analisis trend UNICEF.</translation>
    </message>
    <message>
        <source>ESCAP anticipated progress</source>
        <translation>Jangkaan kemajuan ESCAP</translation>
    </message>
    <message>
        <source>ESCAP anticipated</source>
        <translation>Jangkaan ESCAP</translation>
    </message>
    <message>
        <source>A straight line through the values since the base, read in the target year: what is still missing of the way. Of the United Nations’ commissions for Asia and for Europe; by plain least squares, where ESCAP weighs the years.</source>
        <translation>Garis lurus melalui nilai sejak asas, dibaca pada tahun sasaran: apa yang masih kurang daripada perjalanan. Oleh suruhanjaya Pertubuhan Bangsa-Bangsa Bersatu bagi Asia dan bagi Eropah; dengan kuasa dua terkecil biasa, sedangkan ESCAP memberi pemberat kepada tahun.</translation>
    </message>
    <message>
        <source>Green: the line reaches the target; red: it leads away from it; yellow: anything between. Colours as UNECE publishes them.</source>
        <translation>Hijau: garis mencapai sasaran; merah: garis menjauhinya; kuning: di antaranya. Warna seperti diterbitkan oleh UNECE.</translation>
    </message>
    <message>
        <source>SDR score</source>
        <translation>Skor SDR</translation>
    </message>
    <message>
        <source>Where the latest value stands between the lower bound, 0, and the optimum, 100. Of the Sustainable Development Report (SDSN).</source>
        <translation>Kedudukan nilai terkini antara batas bawah, 0, dan optimum, 100. Daripada Laporan Pembangunan Mampan (SDSN).</translation>
    </message>
    <message>
        <source>No limits: a number and no verdict.</source>
        <translation>Tiada had: satu angka tanpa kesimpulan.</translation>
    </message>
    <message>
        <source>SDR trend</source>
        <translation>Trend SDR</translation>
    </message>
    <message>
        <source>Change a year so far against the change a year that leads straight from base to target. Of the Sustainable Development Report (SDSN), whose green threshold the target stands in for.</source>
        <translation>Perubahan setahun setakat ini berbanding perubahan setahun yang membawa terus dari asas ke sasaran. Daripada Laporan Pembangunan Mampan (SDSN), yang ambang hijaunya diwakili oleh sasaran.</translation>
    </message>
    <message>
        <source>1 and more: on track or maintaining achievement; 0.5 to 1: moderately improving; 0 to 0.5: stagnating; below 0: decreasing.</source>
        <translation>1 dan lebih: di landasan atau mengekalkan pencapaian; 0.5 hingga 1: bertambah baik secara sederhana; 0 hingga 0.5: tidak bergerak; di bawah 0: menurun.</translation>
    </message>
    <message>
        <source>Distance in spreads of the peers</source>
        <translation>Jarak dalam serakan rakan setara</translation>
    </message>
    <message>
        <source>Distance in spreads</source>
        <translation>Jarak dalam serakan</translation>
    </message>
    <message>
        <source>What is missing to the target, in standard deviations of the member states’ latest values. The idea is that of the OECD’s distance to the SDG targets (2019).</source>
        <translation>Kekurangan ke sasaran, dalam sisihan piawai nilai terkini negara anggota. Idea ini daripada jarak OECD ke sasaran SDG (2019).</translation>
    </message>
    <message>
        <source>No limits: a number and no verdict. Form not checked against the OECD’s own text.</source>
        <translation>Tiada had: satu angka tanpa kesimpulan. Bentuknya tidak disemak dengan teks OECD sendiri.</translation>
    </message>
    <message>
        <source>Weather symbols of Destatis</source>
        <translation>Simbol cuaca Destatis</translation>
    </message>
    <message>
        <source>Destatis weather</source>
        <translation>Cuaca Destatis</translation>
    </message>
    <message>
        <source>The mean yearly change of the last six values, continued to the target year: the share of the rest of the way that it misses. Of Germany’s statistics office.</source>
        <translation>Perubahan tahunan purata bagi enam nilai terakhir, diteruskan hingga tahun sasaran: bahagian baki perjalanan yang tidak dicapai. Daripada pejabat statistik Jerman.</translation>
    </message>
    <message>
        <source>Less than 5% missed: sun; 5 to 20%: sun and cloud; more than 20%: cloud; no movement towards the target: thunderstorm.</source>
        <translation>Kurang daripada 5% tidak dicapai: matahari; 5 hingga 20%: matahari dan awan; lebih daripada 20%: awan; tiada pergerakan ke arah sasaran: ribut petir.</translation>
    </message>
    <message>
        <source>Within 5% of the way between base and target: on the path. Behind it, 0.60 and more of what the path asks for: faster progress needed; 0 to 0.60: stalled; below 0: moving away. Ours; the law names no tolerance.</source>
        <translation>Dalam lingkungan 5% perjalanan antara asas dan sasaran: di laluan. Di belakangnya, 0.60 dan lebih daripada yang diminta oleh laluan: perlu kemajuan lebih pantas; 0 hingga 0.60: terhenti; di bawah 0: menjauh. Kami; undang-undang tidak menyebut had terima.</translation>
    </message>
    <message>
        <source>Straight path</source>
        <translation>Laluan lurus</translation>
    </message>
    <message>
        <source>The latest value against the straight line from base to target, after the paths of the EU’s Digital Decade.</source>
        <translation>Nilai terkini berbanding garis lurus dari asas ke sasaran, mengikut laluan Dekad Digital EU.</translation>
    </message>
    <message>
        <source>Geometric path</source>
        <translation>Laluan geometri</translation>
    </message>
    <message>
        <source>The latest value against a path that grows by the same rate every year, after the paths of the EU’s Digital Decade.</source>
        <translation>Nilai terkini berbanding laluan yang bertumbuh dengan kadar yang sama setiap tahun, mengikut laluan Dekad Digital EU.</translation>
    </message>
    <message>
        <source>S-curve path</source>
        <translation>Laluan lengkung S</translation>
    </message>
    <message>
        <source>The latest value against an S-curve through base and target that ends at the measure’s ceiling, after the paths of the EU’s Digital Decade.</source>
        <translation>Nilai terkini berbanding lengkung S melalui asas dan sasaran yang berakhir di siling ukuran, mengikut laluan Dekad Digital EU.</translation>
    </message>
    <message>
        <source>Istat bands</source>
        <translation>Jalur Istat</translation>
    </message>
    <message>
        <source>Growth a year since the first value of the series, for measures without a target. Of Italy’s statistics office.</source>
        <translation>Pertumbuhan setahun sejak nilai pertama siri, bagi ukuran tanpa sasaran. Daripada pejabat statistik Itali.</translation>
    </message>
    <message>
        <source>Above 5% a year: clear improvement; 1 to 5%: slight improvement; -1 to 1%: stable; -5 to -1%: slight worsening; below: clear worsening. As reported by ASTAT, the statistics office of South Tyrol.</source>
        <translation>Di atas 5% setahun: peningkatan jelas; 1 hingga 5%: peningkatan sedikit; -1 hingga 1%: stabil; -5 hingga -1%: kemerosotan sedikit; di bawahnya: kemerosotan jelas. Seperti dilaporkan oleh ASTAT, pejabat statistik Tyrol Selatan.</translation>
    </message>
</context>
<context>
    <name>mitra::MethodWords</name>
    <message>
        <source>A line needs at least two yearly values since the base.</source>
        <translation>Garis memerlukan sekurang-kurangnya dua nilai tahunan sejak asas.</translation>
    </message>
    <message>
        <source>At least four yearly values are needed.</source>
        <translation>Sekurang-kurangnya empat nilai tahunan diperlukan.</translation>
    </message>
    <message>
        <source>Base and target have the same score.</source>
        <translation>Asas dan sasaran mempunyai skor yang sama.</translation>
    </message>
    <message>
        <source>The lower bound and the optimum of the score are not known for this measure.</source>
        <translation>Batas bawah dan optimum skor tidak diketahui bagi ukuran ini.</translation>
    </message>
    <message>
        <source>Base and target are far apart (the smaller is %1 of the larger, less than 0.25), where growth rates mislead: our verdict is by the straight line in the same bands, the growth rate stands beside.</source>
        <translation>Asas dan sasaran berjauhan (yang kecil ialah %1 daripada yang besar, kurang daripada 0.25), apabila kadar pertumbuhan mengelirukan: kesimpulan kami mengikut garis lurus dalam jalur yang sama, kadar pertumbuhan berada di sisinya.</translation>
    </message>
    <message>
        <source>Base and target are far apart, where growth rates mislead: our verdict is by the straight line in the same bands, the growth rate stands beside.</source>
        <translation>Asas dan sasaran berjauhan, apabila kadar pertumbuhan mengelirukan: kesimpulan kami mengikut garis lurus dalam jalur yang sama, kadar pertumbuhan berada di sisinya.</translation>
    </message>
    <message>
        <source>ahead of the path</source>
        <translation>di hadapan laluan</translation>
    </message>
    <message>
        <source>on the path</source>
        <translation>di laluan</translation>
    </message>
    <message>
        <source>behind the path</source>
        <translation>ketinggalan daripada laluan</translation>
    </message>
    <message>
        <source>significant progress</source>
        <translation>kemajuan ketara</translation>
    </message>
    <message>
        <source>moderate progress</source>
        <translation>kemajuan sederhana</translation>
    </message>
    <message>
        <source>insufficient progress</source>
        <translation>kemajuan tidak mencukupi</translation>
    </message>
    <message>
        <source>movement away</source>
        <translation>bergerak menjauh</translation>
    </message>
    <message>
        <source>moderate movement away</source>
        <translation>bergerak menjauh secara sederhana</translation>
    </message>
    <message>
        <source>significant movement away</source>
        <translation>bergerak menjauh secara ketara</translation>
    </message>
    <message>
        <source>target achieved</source>
        <translation>sasaran dicapai</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>di landasan</translation>
    </message>
    <message>
        <source>progress made but acceleration needed</source>
        <translation>ada kemajuan tetapi perlu dipercepat</translation>
    </message>
    <message>
        <source>limited progress</source>
        <translation>kemajuan terhad</translation>
    </message>
    <message>
        <source>deterioration</source>
        <translation>merosot</translation>
    </message>
    <message>
        <source>fair progress, acceleration needed</source>
        <translation>kemajuan memuaskan, perlu dipercepat</translation>
    </message>
    <message>
        <source>limited or no progress</source>
        <translation>kemajuan terhad atau tiada</translation>
    </message>
    <message>
        <source>stagnation or regression</source>
        <translation>tidak bergerak atau mundur</translation>
    </message>
    <message>
        <source>green: the pace suffices</source>
        <translation>hijau: kadar mencukupi</translation>
    </message>
    <message>
        <source>yellow: must accelerate</source>
        <translation>kuning: mesti dipercepat</translation>
    </message>
    <message>
        <source>red: the trend must turn round</source>
        <translation>merah: trend mesti berpatah arah</translation>
    </message>
    <message>
        <source>on track or maintaining achievement</source>
        <translation>di landasan atau mengekalkan pencapaian</translation>
    </message>
    <message>
        <source>moderately improving</source>
        <translation>bertambah baik secara sederhana</translation>
    </message>
    <message>
        <source>stagnating</source>
        <translation>tidak bergerak</translation>
    </message>
    <message>
        <source>decreasing</source>
        <translation>menurun</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>matahari</translation>
    </message>
    <message>
        <source>sun and cloud</source>
        <translation>matahari dan awan</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>awan</translation>
    </message>
    <message>
        <source>thunderstorm</source>
        <translation>ribut petir</translation>
    </message>
    <message>
        <source>clear improvement</source>
        <translation>peningkatan jelas</translation>
    </message>
    <message>
        <source>slight improvement</source>
        <translation>peningkatan sedikit</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>slight worsening</source>
        <translation>kemerosotan sedikit</translation>
    </message>
    <message>
        <source>clear worsening</source>
        <translation>kemerosotan jelas</translation>
    </message>
    <message>
        <source>A method for measures without a target. Here is one, so its verdict does not count.</source>
        <translation>Kaedah bagi ukuran tanpa sasaran. Di sini ada sasaran, maka kesimpulannya tidak dikira.</translation>
    </message>
    <message>
        <source>Base or latest value is zero, and growth from or to zero has no rate.</source>
        <translation>Asas atau nilai terkini ialah sifar, dan pertumbuhan dari atau ke sifar tiada kadar.</translation>
    </message>
    <message>
        <source>The target is zero, and growth to zero has no rate.</source>
        <translation>Sasaran ialah sifar, dan pertumbuhan ke sifar tiada kadar.</translation>
    </message>
    <message>
        <source>The values lie on both sides of zero, where growth has no rate.</source>
        <translation>Nilai terletak di kedua-dua belah sifar, dan di situ pertumbuhan tiada kadar.</translation>
    </message>
    <message>
        <source>An S-curve needs a ceiling, and this measure has none.</source>
        <translation>Lengkung S memerlukan siling, dan ukuran ini tiada siling.</translation>
    </message>
    <message>
        <source>The target stands at the ceiling, which an S-curve never reaches; it can be read against a target below it.</source>
        <translation>Sasaran berada di siling, yang tidak pernah dicapai oleh lengkung S; ia boleh dibaca berbanding sasaran di bawahnya.</translation>
    </message>
    <message>
        <source>Base and target must lie between zero and the ceiling of the S-curve.</source>
        <translation>Asas dan sasaran mesti terletak antara sifar dan siling lengkung S.</translation>
    </message>
    <message>
        <source>At least five member states with values that differ are needed.</source>
        <translation>Sekurang-kurangnya lima negara anggota dengan nilai yang berbeza diperlukan.</translation>
    </message>
    <message>
        <source>A value is no usable number, or the result is too large to state.</source>
        <translation>Satu nilai bukan nombor yang boleh digunakan, atau hasilnya terlalu besar untuk dinyatakan.</translation>
    </message>
</context>
<context>
    <name>mitra::MethodsFigure</name>
    <message>
        <source> Its number: %1 (%2).</source>
        <translation> Nombornya: %1 (%2).</translation>
    </message>
    <message>
        <source> Its number: %1 (%2), %3.</source>
        <translation> Nombornya: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <comment>method: reason, number</comment>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>methods: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 method cannot judge this</source>
        <translation>1 kaedah tidak dapat menilai ini</translation>
    </message>
    <message>
        <source>%1 methods cannot judge this</source>
        <translation>%1 kaedah tidak dapat menilai ini</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Kaedah</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>Apakah nilai itu</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Dalam kata-katanya sendiri</translation>
    </message>
    <message>
        <source>Verdict (ours)</source>
        <translation>Kesimpulan (kami)</translation>
    </message>
    <message>
        <source>By the straight line</source>
        <translation>Mengikut garis lurus</translation>
    </message>
    <message>
        <source>Base, latest, target</source>
        <translation>Asas, terkini, sasaran</translation>
    </message>
    <message>
        <source>Numbers that went in</source>
        <translation>Nombor yang dimasukkan</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Apa yang dilakukannya</translation>
    </message>
    <message>
        <source>Source of the method</source>
        <translation>Sumber kaedah</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Our verdict</source>
        <translation>Kesimpulan kami</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>Dalam kata-katanya sendiri: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <comment>that went into a method</comment>
        <translation>Nombor: %1</translation>
    </message>
    <message>
        <source>Thresholds: %1</source>
        <translation>Ambang: %1</translation>
    </message>
</context>
<context>
    <name>mitra::MilestoneLane</name>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, dan %2 lagi</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation>%1. Sumber: %2</translation>
    </message>
</context>
<context>
    <name>mitra::MilestoneState</name>
    <message>
        <source>planned</source>
        <translation>dirancang</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bulan ini</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>tahun ini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>mitra::MilestonesFigure</name>
    <message>
        <source>Latest milestone %1, next %2</source>
        <translation>Peristiwa penting terkini %1, seterusnya %2</translation>
    </message>
    <message>
        <source>Latest milestone %1, none ahead</source>
        <translation>Peristiwa penting terkini %1, tiada lagi di hadapan</translation>
    </message>
    <message>
        <source>Next milestone %1</source>
        <translation>Peristiwa penting seterusnya %1</translation>
    </message>
    <message>
        <source>No milestone is dated</source>
        <translation>Tiada peristiwa penting yang bertarikh</translation>
    </message>
    <message>
        <source>Planned ones first, then newest first; as of %1</source>
        <translation>Yang dirancang didahulukan, kemudian yang terbaharu; setakat %1</translation>
    </message>
    <message>
        <source>Newest first; as of %1</source>
        <translation>Yang terbaharu didahulukan; setakat %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>As the source gives it: a day, a month or a year</source>
        <translation>Seperti diberikan oleh sumber: hari, bulan atau tahun</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>What happened or is planned</source>
        <translation>Apa yang berlaku atau dirancang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Past, possible this month or year, or planned</source>
        <translation>Sudah lalu, mungkin bulan atau tahun ini, atau dirancang</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where it is reported</source>
        <translation>Di mana ia dilaporkan</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation>%1. Sumber: %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>past</source>
        <translation>sudah lalu</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>mitra::MoneyFigure</name>
    <message>
        <source>1 initiative</source>
        <translation>1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>No initiative matches the selection</source>
        <translation>Tiada inisiatif sepadan dengan pilihan</translation>
    </message>
    <message>
        <source>No amount of money is reported for these initiatives</source>
        <translation>Tiada jumlah wang dilaporkan bagi inisiatif ini</translation>
    </message>
    <message>
        <source>1 of 1 initiative</source>
        <translation>1 daripada 1 inisiatif</translation>
    </message>
    <message>
        <source>%1 of %2 initiatives</source>
        <translation>%1 daripada %2 inisiatif</translation>
    </message>
    <message>
        <source>An amount is reported for %1</source>
        <translation>Jumlah dilaporkan bagi %1</translation>
    </message>
    <message>
        <source>An amount is reported for %1, in %2 currencies</source>
        <translation>Jumlah dilaporkan bagi %1, dalam %2 mata wang</translation>
    </message>
    <message>
        <source>%1: too large to add up</source>
        <translation>%1: terlalu besar untuk dijumlahkan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>ISO 4217 code</source>
        <translation>Kod ISO 4217</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Planned, committed or spent, as the source says</source>
        <translation>Dirancang, dikomitkan atau dibelanjakan, seperti kata sumber</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Aras</translation>
    </message>
    <message>
        <source>Whole initiatives, or parts of them</source>
        <translation>Inisiatif keseluruhan, atau bahagiannya</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>In whole units of the currency</source>
        <translation>Dalam unit penuh mata wang</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>That report an amount of this kind</source>
        <translation>Yang melaporkan jumlah jenis ini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Amounts as the sources report them, by currency, kind and level</source>
        <translation>Jumlah seperti dilaporkan oleh sumber, mengikut mata wang, jenis dan aras</translation>
    </message>
    <message>
        <source>Amounts as the sources report them. Chosen: %1</source>
        <translation>Jumlah seperti dilaporkan oleh sumber. Dipilih: %1</translation>
    </message>
    <message>
        <source>Added only within one currency, one kind and one level: nothing is converted, what is planned is not added to what is spent, and a part is not added to its whole.</source>
        <translation>Dijumlahkan hanya dalam satu mata wang, satu jenis dan satu aras: tiada apa-apa ditukar, yang dirancang tidak dicampur dengan yang dibelanjakan, dan bahagian tidak dicampur dengan keseluruhannya.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>mitra::MultiplesFigure</name>
    <message>
        <source>%1 (computed here)</source>
        <translation>%1 (dikira di sini)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>dicerap</translation>
    </message>
    <message>
        <source>proxy, not the goal</source>
        <translation>proksi, bukan matlamat</translation>
    </message>
    <message>
        <source>proxy, estimate (est.)</source>
        <translation>proksi, anggaran (angg.)</translation>
    </message>
    <message>
        <source>estimate (est.)</source>
        <translation>anggaran (angg.)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>reading, verdict</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>dikira di sini</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Nilai, %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Judged from each one&apos;s own values</source>
        <translation>Dinilai dari nilai masing-masing</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>mitra::Numbers</name>
    <message>
        <source>not a number</source>
        <translation>bukan nombor</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 trilion</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 bilion</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 juta</translation>
    </message>
    <message>
        <source>US$%1</source>
        <comment>an amount of dollars</comment>
        <translation>US$%1</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 mata</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 mata</translation>
    </message>
    <message>
        <source>%1 place</source>
        <translation>%1 tempat</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 tempat</translation>
    </message>
    <message>
        <source>%1 at %2 prices</source>
        <translation>%1 pada harga %2</translation>
    </message>
    <message>
        <source>%1 in national currency</source>
        <translation>%1 dalam mata wang negara</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>a score</comment>
        <translation>%1 daripada 100</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>kedudukan %1</translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1 orang</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 orang</translation>
    </message>
    <message>
        <source>%1 per 100 people</source>
        <translation>%1 bagi setiap 100 orang</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <translation>%1 daripada %2 negara</translation>
    </message>
    <message>
        <source>%1 initiative</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 kali</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>US$</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <translation>US$ %1</translation>
    </message>
    <message>
        <source>billion %1</source>
        <translation>bilion %1</translation>
    </message>
    <message>
        <source>trillion %1</source>
        <translation>trilion %1</translation>
    </message>
    <message>
        <source>US$ at %1 prices</source>
        <translation>US$ pada harga %1</translation>
    </message>
    <message>
        <source>billion, national currency</source>
        <translation>bilion, mata wang negara</translation>
    </message>
    <message>
        <source>index, 0 to 1</source>
        <translation>indeks, 0 hingga 1</translation>
    </message>
    <message>
        <source>score, 0 to 100</source>
        <translation>skor, 0 hingga 100</translation>
    </message>
    <message>
        <source>rank, 1 is best</source>
        <translation>kedudukan, 1 terbaik</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>per 100 people</source>
        <translation>bagi setiap 100 orang</translation>
    </message>
    <message>
        <source>of %1 countries</source>
        <translation>daripada %1 negara</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>inisiatif</translation>
    </message>
    <message>
        <source>number</source>
        <translation>bilangan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>times</source>
        <translation>kali</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 setahun</translation>
    </message>
    <message>
        <source>%1 a year worse</source>
        <comment>a rank</comment>
        <translation>%1 setahun lebih buruk</translation>
    </message>
    <message>
        <source>%1 a year better</source>
        <comment>a rank</comment>
        <translation>%1 setahun lebih baik</translation>
    </message>
</context>
<context>
    <name>mitra::OdtPackage</name>
    <message>
        <source>The document could not be made; nothing was written and no file was changed. Free some memory and try again.</source>
        <translation>Dokumen tidak dapat dibuat; tiada apa-apa ditulis dan tiada fail diubah. Kosongkan sedikit memori dan cuba lagi.</translation>
    </message>
</context>
<context>
    <name>mitra::PackageText</name>
    <message>
        <source>ADII pillar 2, data protection and cybersecurity</source>
        <translation>ADII tonggak 2, perlindungan data dan keselamatan siber</translation>
    </message>
    <message>
        <source>ADII pillar 3, digital payments and identities</source>
        <translation>ADII tonggak 3, pembayaran dan identiti digital</translation>
    </message>
    <message>
        <source>ADII pillar 4, digital skills and talent</source>
        <translation>ADII tonggak 4, kemahiran dan bakat digital</translation>
    </message>
    <message>
        <source>ADII pillar 1, digital trade and logistics</source>
        <translation>ADII tonggak 1, perdagangan dan logistik digital</translation>
    </message>
    <message>
        <source>ADII pillar 5, innovation and entrepreneurship</source>
        <translation>ADII tonggak 5, inovasi dan keusahawanan</translation>
    </message>
    <message>
        <source>ADII pillar 6, institutional and infrastructural readiness</source>
        <translation>ADII tonggak 6, kesediaan institusi dan infrastruktur</translation>
    </message>
    <message>
        <source>ADM 2025 initiatives completed</source>
        <translation>Inisiatif ADM 2025 yang selesai</translation>
    </message>
    <message>
        <source>People reached by AI Ready ASEAN</source>
        <translation>Orang yang dicapai oleh AI Ready ASEAN</translation>
    </message>
    <message>
        <source>AI user share, first half</source>
        <translation>Bahagian pengguna AI, separuh pertama tahun</translation>
    </message>
    <message>
        <source>AI user share</source>
        <translation>Bahagian pengguna AI</translation>
    </message>
    <message>
        <source>ASEAN digital economy 2030 without DEFA</source>
        <translation>Ekonomi digital ASEAN 2030 tanpa DEFA</translation>
    </message>
    <message>
        <source>ASEAN digital economy 2030 with DEFA</source>
        <translation>Ekonomi digital ASEAN 2030 dengan DEFA</translation>
    </message>
    <message>
        <source>ASEAN digital economy 2030, share of GDP without DEFA</source>
        <translation>Ekonomi digital ASEAN 2030, bahagian daripada KDNK tanpa DEFA</translation>
    </message>
    <message>
        <source>ASEAN digital economy 2030, share of GDP with DEFA</source>
        <translation>Ekonomi digital ASEAN 2030, bahagian daripada KDNK dengan DEFA</translation>
    </message>
    <message>
        <source>Employment in the digital economy or ICT</source>
        <translation>Guna tenaga dalam ekonomi digital atau ICT</translation>
    </message>
    <message>
        <source>Projected 2025 internet economy GMV, by report edition</source>
        <translation>Unjuran GMV ekonomi internet 2025, mengikut edisi laporan</translation>
    </message>
    <message>
        <source>Internet economy GMV relative to GDP</source>
        <translation>GMV ekonomi internet berbanding KDNK</translation>
    </message>
    <message>
        <source>Internet economy gross merchandise value (e-Conomy SEA)</source>
        <translation>Nilai barangan kasar ekonomi internet (e-Conomy SEA)</translation>
    </message>
    <message>
        <source>Digital economy, share of GDP (national definitions)</source>
        <translation>Ekonomi digital, bahagian daripada KDNK (takrif negara)</translation>
    </message>
    <message>
        <source>Digital economy value added, national currency</source>
        <translation>Nilai ditambah ekonomi digital, mata wang negara</translation>
    </message>
    <message>
        <source>Digital economy value added, US$</source>
        <translation>Nilai ditambah ekonomi digital, US$</translation>
    </message>
    <message>
        <source>E-Government Development Index (UN)</source>
        <translation>Indeks Pembangunan E-Kerajaan (PBB)</translation>
    </message>
    <message>
        <source>E-Government Development Index, rank</source>
        <translation>Indeks Pembangunan E-Kerajaan, kedudukan</translation>
    </message>
    <message>
        <source>E-Participation Index (UN)</source>
        <translation>Indeks E-Penyertaan (PBB)</translation>
    </message>
    <message>
        <source>Human Capital Index (UN E-Government Survey)</source>
        <translation>Indeks Modal Insan (Tinjauan E-Kerajaan PBB)</translation>
    </message>
    <message>
        <source>Online Service Index (UN)</source>
        <translation>Indeks Perkhidmatan Dalam Talian (PBB)</translation>
    </message>
    <message>
        <source>Telecommunication Infrastructure Index (UN)</source>
        <translation>Indeks Infrastruktur Telekomunikasi (PBB)</translation>
    </message>
    <message>
        <source>Employment in services</source>
        <translation>Guna tenaga dalam perkhidmatan</translation>
    </message>
    <message>
        <source>Account ownership (Global Findex)</source>
        <translation>Pemilikan akaun (Global Findex)</translation>
    </message>
    <message>
        <source>Bought something online (Global Findex)</source>
        <translation>Membeli sesuatu dalam talian (Global Findex)</translation>
    </message>
    <message>
        <source>Mobile money account (Global Findex)</source>
        <translation>Akaun wang mudah alih (Global Findex)</translation>
    </message>
    <message>
        <source>Paid bills online (Global Findex)</source>
        <translation>Membayar bil dalam talian (Global Findex)</translation>
    </message>
    <message>
        <source>Paid digitally for an online purchase (Global Findex)</source>
        <translation>Membayar secara digital bagi pembelian dalam talian (Global Findex)</translation>
    </message>
    <message>
        <source>Fixed broadband subscriptions</source>
        <translation>Langganan jalur lebar tetap</translation>
    </message>
    <message>
        <source>Global Cybersecurity Index (ITU)</source>
        <translation>Indeks Keselamatan Siber Global (ITU)</translation>
    </message>
    <message>
        <source>GDP per capita, current US$</source>
        <translation>KDNK per kapita, US$ semasa</translation>
    </message>
    <message>
        <source>GDP per person employed</source>
        <translation>KDNK bagi setiap orang bekerja</translation>
    </message>
    <message>
        <source>GDP, current US$</source>
        <translation>KDNK, US$ semasa</translation>
    </message>
    <message>
        <source>Global Innovation Index, rank</source>
        <translation>Indeks Inovasi Global, kedudukan</translation>
    </message>
    <message>
        <source>Global Innovation Index, score</source>
        <translation>Indeks Inovasi Global, skor</translation>
    </message>
    <message>
        <source>Government AI Readiness Index</source>
        <translation>Indeks Kesediaan AI Kerajaan</translation>
    </message>
    <message>
        <source>Government AI Readiness, data pillar</source>
        <translation>Kesediaan AI Kerajaan, tonggak data</translation>
    </message>
    <message>
        <source>Government AI Readiness, government pillar</source>
        <translation>Kesediaan AI Kerajaan, tonggak kerajaan</translation>
    </message>
    <message>
        <source>Government AI Readiness Index, rank</source>
        <translation>Indeks Kesediaan AI Kerajaan, kedudukan</translation>
    </message>
    <message>
        <source>Government AI Readiness, technology pillar</source>
        <translation>Kesediaan AI Kerajaan, tonggak teknologi</translation>
    </message>
    <message>
        <source>ICT skill (standard): Connected and installed new devices</source>
        <translation>Kemahiran ICT (biasa): Menyambung dan memasang peranti baharu</translation>
    </message>
    <message>
        <source>ICT skill (basic): Copied or moved a file</source>
        <translation>Kemahiran ICT (asas): Menyalin atau memindahkan fail</translation>
    </message>
    <message>
        <source>ICT skill (basic): Used copy and paste tools</source>
        <translation>Kemahiran ICT (asas): Menggunakan salin dan tampal</translation>
    </message>
    <message>
        <source>ICT skill (basic): Sent e-mail with attachments</source>
        <translation>Kemahiran ICT (asas): Menghantar e-mel dengan lampiran</translation>
    </message>
    <message>
        <source>ICT skill (standard): Found, installed and configured software</source>
        <translation>Kemahiran ICT (biasa): Mencari, memasang dan mengkonfigurasi perisian</translation>
    </message>
    <message>
        <source>ICT skill (standard): Created electronic presentations</source>
        <translation>Kemahiran ICT (biasa): Membuat persembahan elektronik</translation>
    </message>
    <message>
        <source>ICT skill (advanced): Wrote a computer program</source>
        <translation>Kemahiran ICT (lanjutan): Menulis atur cara komputer</translation>
    </message>
    <message>
        <source>ICT skill (standard): Used basic formulae in a spreadsheet</source>
        <translation>Kemahiran ICT (biasa): Menggunakan formula asas dalam hamparan</translation>
    </message>
    <message>
        <source>ICT skill (basic): Transferred files between devices</source>
        <translation>Kemahiran ICT (asas): Memindahkan fail antara peranti</translation>
    </message>
    <message>
        <source>IMD World Digital Competitiveness, rank</source>
        <translation>Daya Saing Digital Dunia IMD, kedudukan</translation>
    </message>
    <message>
        <source>Individuals using the internet</source>
        <translation>Individu yang menggunakan internet</translation>
    </message>
    <message>
        <source>Labour force, total</source>
        <translation>Tenaga buruh, jumlah</translation>
    </message>
    <message>
        <source>Labour force participation, 15 and over</source>
        <translation>Penyertaan tenaga buruh, 15 tahun dan ke atas</translation>
    </message>
    <message>
        <source>Population covered by a 4G network</source>
        <translation>Penduduk yang diliputi rangkaian 4G</translation>
    </message>
    <message>
        <source>Mobile cellular subscriptions</source>
        <translation>Langganan selular mudah alih</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Penduduk</translation>
    </message>
    <message>
        <source>South-East Asian countries with a national plan for AI in the public sector</source>
        <translation>Negara Asia Tenggara yang mempunyai pelan negara bagi AI dalam sektor awam</translation>
    </message>
    <message>
        <source>South-East Asian countries with instruments for responsible public sector AI</source>
        <translation>Negara Asia Tenggara yang mempunyai instrumen bagi AI sektor awam yang bertanggungjawab</translation>
    </message>
    <message>
        <source>SMEs that adopted at least one digital area</source>
        <translation>PKS yang menerima pakai sekurang-kurangnya satu bidang digital</translation>
    </message>
    <message>
        <source>Tertiary attainment, 25 and over</source>
        <translation>Pencapaian pendidikan tinggi, 25 tahun dan ke atas</translation>
    </message>
    <message>
        <source>Gross enrolment ratio, tertiary</source>
        <translation>Nisbah enrolmen kasar, pendidikan tinggi</translation>
    </message>
    <message>
        <source>Youth who call their digital literacy very good</source>
        <translation>Belia yang menganggap literasi digitalnya sangat baik</translation>
    </message>
    <message>
        <source>80% of the workforce is highly skilled</source>
        <translation>80% tenaga kerja berkemahiran tinggi</translation>
    </message>
    <message>
        <source>AI is part of 100% of online public services</source>
        <translation>AI menjadi sebahagian daripada 100% perkhidmatan awam dalam talian</translation>
    </message>
    <message>
        <source>Digital economy is 30% of ASEAN GDP</source>
        <translation>Ekonomi digital ialah 30% daripada KDNK ASEAN</translation>
    </message>
    <message>
        <source>Productivity 2.5 times higher</source>
        <translation>Produktiviti 2.5 kali lebih tinggi</translation>
    </message>
    <message>
        <source>Social operating costs down 40%</source>
        <translation>Kos operasi sosial turun 40%</translation>
    </message>
    <message>
        <source>US$1 trillion of new value</source>
        <translation>US$1 trilion nilai baharu</translation>
    </message>
    <message>
        <source>reported goal, one origin; not confirmed as a formal ADM2030 target</source>
        <translation>matlamat yang dilaporkan, satu asal; tidak disahkan sebagai sasaran rasmi ADM2030</translation>
    </message>
    <message>
        <source>UN Online Service Index × 100</source>
        <translation>Indeks Perkhidmatan Dalam Talian PBB × 100</translation>
    </message>
    <message>
        <source>Measures which services are online, not their use of AI</source>
        <translation>Mengukur perkhidmatan yang berada dalam talian, bukan penggunaan AI</translation>
    </message>
    <message>
        <source>National shares, own definitions</source>
        <translation>Bahagian negara, takrif sendiri</translation>
    </message>
    <message>
        <source>Each state defines its digital economy in its own way; the shares are not comparable</source>
        <translation>Setiap negara mentakrifkan ekonomi digitalnya dengan cara sendiri; bahagiannya tidak dapat dibandingkan</translation>
    </message>
    <message>
        <source>Individuals who can copy and paste</source>
        <translation>Individu yang boleh menyalin dan menampal</translation>
    </message>
    <message>
        <source>Measures individuals, not workers, and a basic skill; some members have no data</source>
        <translation>Mengukur individu, bukan pekerja, dan kemahiran asas; sesetengah anggota tiada data</translation>
    </message>
    <message>
        <source>Put first the actions that speed ASEAN&apos;s recovery from COVID-19</source>
        <translation>Mendahulukan tindakan yang mempercepat pemulihan ASEAN daripada COVID-19</translation>
    </message>
    <message>
        <source>Better quality and wider reach of fixed and mobile broadband</source>
        <translation>Kualiti lebih baik dan liputan lebih luas bagi jalur lebar tetap dan mudah alih</translation>
    </message>
    <message>
        <source>Digital services that people can trust, with consumers kept from harm</source>
        <translation>Perkhidmatan digital yang dipercayai, dengan pengguna dilindungi daripada kemudaratan</translation>
    </message>
    <message>
        <source>A lasting competitive market for digital services</source>
        <translation>Pasaran perkhidmatan digital yang bersaing dan mampan</translation>
    </message>
    <message>
        <source>E-government services of higher quality and wider use</source>
        <translation>Perkhidmatan e-kerajaan yang lebih berkualiti dan lebih meluas digunakan</translation>
    </message>
    <message>
        <source>Digital services that link businesses and ease cross-border trade</source>
        <translation>Perkhidmatan digital yang menghubungkan perniagaan dan memudahkan perdagangan rentas sempadan</translation>
    </message>
    <message>
        <source>Firms and people better able to join the digital economy</source>
        <translation>Firma dan rakyat lebih berupaya menyertai ekonomi digital</translation>
    </message>
    <message>
        <source>An ASEAN digital society that includes everyone</source>
        <translation>Masyarakat digital ASEAN yang merangkumi semua</translation>
    </message>
    <message>
        <source>Digital infrastructure that is seamless and includes everyone</source>
        <translation>Infrastruktur digital yang lancar dan merangkumi semua</translation>
    </message>
    <message>
        <source>A digital ecosystem that is resilient, secure and trusted</source>
        <translation>Ekosistem digital yang berdaya tahan, selamat dan dipercayai</translation>
    </message>
    <message>
        <source>Sustainable, green digital change driven by AI</source>
        <translation>Perubahan digital yang mampan dan hijau, dipacu AI</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: infrastructure</source>
        <translation>Bidang tumpuan yang dinamakan oleh pengerusi ADGMIN6: infrastruktur</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: digital government</source>
        <translation>Bidang tumpuan yang dinamakan oleh pengerusi ADGMIN6: kerajaan digital</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: trust and safety</source>
        <translation>Bidang tumpuan yang dinamakan oleh pengerusi ADGMIN6: kepercayaan dan keselamatan</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: inclusive digital development</source>
        <translation>Bidang tumpuan yang dinamakan oleh pengerusi ADGMIN6: pembangunan digital yang inklusif</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: talent and human capital</source>
        <translation>Bidang tumpuan yang dinamakan oleh pengerusi ADGMIN6: bakat dan modal insan</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: innovation</source>
        <translation>Bidang tumpuan yang dinamakan oleh pengerusi ADGMIN6: inovasi</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: digital economy and trade</source>
        <translation>Bidang tumpuan yang dinamakan oleh pengerusi ADGMIN6: ekonomi dan perdagangan digital</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: green digital transition</source>
        <translation>Bidang tumpuan yang dinamakan oleh pengerusi ADGMIN6: peralihan digital hijau</translation>
    </message>
    <message>
        <source>Paradigm shift 1: from wider connectivity to seamless, inclusive infrastructure and a safe, trusted digital ecosystem</source>
        <translation>Anjakan paradigma 1: daripada kesalinghubungan yang lebih luas kepada infrastruktur yang lancar dan inklusif serta ekosistem digital yang selamat dan dipercayai</translation>
    </message>
    <message>
        <source>Paradigm shift 2: from e-government delivery to empowering people and organisations through smart digital government</source>
        <translation>Anjakan paradigma 2: daripada penyampaian e-kerajaan kepada memperkasakan rakyat dan organisasi melalui kerajaan digital pintar</translation>
    </message>
    <message>
        <source>Paradigm shift 3: from taking up technology to building the region&apos;s own innovation capacity</source>
        <translation>Anjakan paradigma 3: daripada menerima pakai teknologi kepada membina keupayaan inovasi serantau sendiri</translation>
    </message>
    <message>
        <source>Paradigm shift 4: economic growth (only the theme is known)</source>
        <translation>Anjakan paradigma 4: pertumbuhan ekonomi (hanya temanya diketahui)</translation>
    </message>
    <message>
        <source>of GDP</source>
        <translation>daripada KDNK</translation>
    </message>
    <message>
        <source>of SMEs</source>
        <translation>daripada PKS</translation>
    </message>
    <message>
        <source>of adults</source>
        <translation>daripada orang dewasa</translation>
    </message>
    <message>
        <source>of employment</source>
        <translation>daripada guna tenaga</translation>
    </message>
    <message>
        <source>of individuals</source>
        <translation>daripada individu</translation>
    </message>
    <message>
        <source>of online public services</source>
        <translation>daripada perkhidmatan awam dalam talian</translation>
    </message>
    <message>
        <source>of population</source>
        <translation>daripada penduduk</translation>
    </message>
    <message>
        <source>of the population</source>
        <translation>daripada penduduk</translation>
    </message>
    <message>
        <source>of workforce</source>
        <translation>daripada tenaga kerja</translation>
    </message>
    <message>
        <source>of the workforce</source>
        <translation>daripada tenaga kerja</translation>
    </message>
    <message>
        <source>of working-age population</source>
        <translation>daripada penduduk umur bekerja</translation>
    </message>
    <message>
        <source>of youth</source>
        <translation>daripada belia</translation>
    </message>
    <message>
        <source>change in social operating costs</source>
        <translation>perubahan kos operasi sosial</translation>
    </message>
    <message>
        <source>of new value</source>
        <translation>nilai baharu</translation>
    </message>
    <message>
        <source>times productivity</source>
        <translation>kali produktiviti</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggeris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Jepun</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korea</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Belanda</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Cina</translation>
    </message>
    <message>
        <source>of the working-age population</source>
        <translation>daripada penduduk umur bekerja</translation>
    </message>
</context>
<context>
    <name>mitra::PageFurniture</name>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, semakan %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Setakat %1</translation>
    </message>
    <message>
        <source>Mitra briefing</source>
        <translation>Taklimat Mitra</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 daripada %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Date of origin: %1.</source>
        <translation>Tarikh asal: %1.</translation>
    </message>
    <message>
        <source>Originating office: %1.</source>
        <translation>Pejabat asal: %1.</translation>
    </message>
    <message>
        <source>Originating office: %1. Date of origin: %2.</source>
        <translation>Pejabat asal: %1. Tarikh asal: %2.</translation>
    </message>
    <message>
        <source>Marked as the first page says</source>
        <translation>Bertanda seperti pada halaman pertama</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>across each page of a briefing that is not final</extracomment>
        <translation>DRAF</translation>
    </message>
</context>
<context>
    <name>mitra::PartnerFigure</name>
    <message>
        <source>Part</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Where it stands on the sheet</source>
        <translation>Tempatnya pada helaian</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What is counted or told</source>
        <translation>Apa yang dikira atau diceritakan</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>How many of this partner&apos;s initiatives</source>
        <translation>Berapa banyak daripada inisiatif rakan kongsi ini</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Of an initiative; the date of a milestone</source>
        <translation>Bagi inisiatif; tarikh peristiwa penting</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As the sources report it</source>
        <translation>Seperti dilaporkan oleh sumber</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>What the partner does in the initiative</source>
        <translation>Apa yang dilakukan oleh rakan kongsi dalam inisiatif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>What names the partner in it</source>
        <translation>Apa yang menamakan rakan kongsi di dalamnya</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile: %1 since %2</source>
        <translation>Profil: %1 sejak %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Numbers in brackets are the sources at the end. Themes are this project&apos;s mapping. An initiative with several other partners counts once for each of them.</source>
        <translation>Nombor dalam kurungan ialah sumber di bahagian akhir. Tema ialah pemetaan projek ini. Inisiatif yang mempunyai beberapa rakan kongsi lain dikira sekali bagi setiap rakan kongsi itu.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1; most often together with %2, in %3</source>
        <translation>%1; paling kerap bersama %2, dalam %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is named in no initiative of this file</source>
        <translation>%1 tidak dinamakan dalam mana-mana inisiatif fail ini</translation>
    </message>
    <message>
        <source>%1 is named in %2 of %3</source>
        <translation>%1 dinamakan dalam %2 daripada %3</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, tentang %2</translation>
    </message>
    <message>
        <source>%1, all on %2</source>
        <translation>%1, semuanya tentang %2</translation>
    </message>
    <message>
        <source>%1, most often on %2 (%3)</source>
        <translation>%1, paling kerap tentang %2 (%3)</translation>
    </message>
    <message>
        <source>%1, most often on %2 and %3 (%4 each)</source>
        <translation>%1, paling kerap tentang %2 dan %3 (%4 setiap satu)</translation>
    </message>
    <message>
        <source>%1: %2 with %3</source>
        <translation>%1: %2 dengan %3</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Tahun mula</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Mula %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hingga %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Initiatives by start year</source>
        <translation>Inisiatif mengikut tahun mula</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Initiatives by theme</source>
        <translation>Inisiatif mengikut tema</translation>
    </message>
    <message>
        <source>and %1 on other themes</source>
        <translation>dan %1 bagi tema lain</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Bekerja dengan</translation>
    </message>
    <message>
        <source>%1: %2 together with %3</source>
        <translation>%1: %2 bersama %3</translation>
    </message>
    <message>
        <source>and 1 more partner</source>
        <translation>dan 1 lagi rakan kongsi</translation>
    </message>
    <message>
        <source>and %1 more partners</source>
        <translation>dan %1 lagi rakan kongsi</translation>
    </message>
    <message>
        <source>the only outside partner named in all of them</source>
        <translation>satu-satunya rakan kongsi luar yang dinamakan dalam semuanya</translation>
    </message>
    <message>
        <source>the only outside partner named in %1</source>
        <translation>satu-satunya rakan kongsi luar yang dinamakan dalam %1</translation>
    </message>
    <message>
        <source>Works with, in the same initiatives</source>
        <translation>Bekerja dengan, dalam inisiatif yang sama</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, akan datang</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>the newest %1 of %2 of the frameworks that its initiatives belong to (our choice)</source>
        <translation>%1 yang terbaharu daripada %2 bagi rangka kerja inisiatifnya (pilihan kami)</translation>
    </message>
    <message>
        <source>of the frameworks that its initiatives belong to (our choice)</source>
        <translation>bagi rangka kerja inisiatifnya (pilihan kami)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Peristiwa penting</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1, %2. Status %3; %4. Source: %5</source>
        <translation>%1, %2. Status %3; %4. Sumber: %5</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>the newest start first</source>
        <translation>yang terbaharu mula didahulukan</translation>
    </message>
    <message>
        <source>the %1 with the newest start of %2; the others are listed in Cooperation with this partner chosen</source>
        <translation>%1 yang paling baharu mula daripada %2; yang lain disenaraikan dalam Kerjasama dengan rakan kongsi ini dipilih</translation>
    </message>
    <message>
        <source>where no role stands, the source does not specify it</source>
        <translation>jika tiada peranan tertulis, sumber tidak menyatakannya</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
</context>
<context>
    <name>mitra::PartnersFigure</name>
    <message>
        <source>1 initiative</source>
        <translation>1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>No partner is named in these initiatives</source>
        <translation>Tiada rakan kongsi dinamakan dalam inisiatif ini</translation>
    </message>
    <message>
        <source>%1 is named in most initiatives: %2 of %3</source>
        <translation>%1 dinamakan dalam inisiatif terbanyak: %2 daripada %3</translation>
    </message>
    <message>
        <source>%1 and %2 are named in most initiatives: %3 each of %4</source>
        <translation>%1 dan %2 dinamakan dalam inisiatif terbanyak: %3 setiap satu daripada %4</translation>
    </message>
    <message>
        <source>%1 partners are named in most initiatives: %2 each of %3</source>
        <translation>%1 rakan kongsi dinamakan dalam inisiatif terbanyak: %2 setiap satu daripada %3</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Initiatives that name the partner</source>
        <translation>Inisiatif yang menamakan rakan kongsi itu</translation>
    </message>
    <message>
        <source>Initiatives that name the partner, %1 (start years)</source>
        <translation>Inisiatif yang menamakan rakan kongsi itu, %1 (tahun mula)</translation>
    </message>
    <message>
        <source>%1; only: %2</source>
        <translation>%1; hanya: %2</translation>
    </message>
    <message>
        <source>%1. Chosen: %2; the counts show what other choices would leave</source>
        <translation>%1. Dipilih: %2; bilangan menunjukkan apa yang akan tinggal dengan pilihan lain</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. By initiatives: %2.</source>
        <translation>%1. Mengikut inisiatif: %2.</translation>
    </message>
    <message>
        <source>An initiative with several partners counts once for each of them, so the bars do not add up to %1.</source>
        <translation>Inisiatif dengan beberapa rakan kongsi dikira sekali bagi setiap satunya, maka jumlah bar tidak sama dengan %1.</translation>
    </message>
    <message>
        <source>and %1 more with %2</source>
        <translation>dan %1 lagi dengan %2</translation>
    </message>
    <message>
        <source>1 partner with fewer</source>
        <translation>1 rakan kongsi dengan yang lebih sedikit</translation>
    </message>
    <message>
        <source>%1 partners with fewer</source>
        <translation>%1 rakan kongsi dengan yang lebih sedikit</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>dan %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3). Sources: %4</source>
        <translation>%1: %2 (%3). Sumber: %4</translation>
    </message>
    <message>
        <source>%1 in all, such as %2</source>
        <translation>%1 kesemuanya, seperti %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Who works with ASEAN from outside</source>
        <translation>Siapa dari luar yang bekerja dengan ASEAN</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What the partner is</source>
        <translation>Apakah rakan kongsi itu</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Initiatives that name the partner, each counted once</source>
        <translation>Inisiatif yang menamakan rakan kongsi itu, setiap satu dikira sekali</translation>
    </message>
</context>
<context>
    <name>mitra::ProgressRequest</name>
    <message>
        <source>%1 goal %2</source>
        <translation>matlamat %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 on this scale)</source>
        <translation>%1 (%2 pada skala ini)</translation>
    </message>
    <message>
        <source>%1 goal %2, read against a proxy</source>
        <translation>matlamat %1 %2, dibaca berbanding proksi</translation>
    </message>
    <message>
        <source>%1 working target %2, an assumption</source>
        <translation>sasaran kerja %1 %2, andaian</translation>
    </message>
</context>
<context>
    <name>mitra::QualityFigure</name>
    <message>
        <source>Verdict</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Terkini</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Percanggahan</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>tiada sumber</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 sumber</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 sumber</translation>
    </message>
    <message>
        <source>%1 members; latest %2; %3; disagreements: %4; %5</source>
        <comment>as in: 9 of 11 members</comment>
        <translation>%1 anggota; terkini %2; %3; percanggahan: %4; %5</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Penunjuk</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>bahagian %1 daripada %2</translation>
    </message>
</context>
<context>
    <name>mitra::QualityTable</name>
    <message>
        <source>Indicator</source>
        <translation>Penunjuk</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>By rules of ours, see the notes</source>
        <translation>Mengikut peraturan kami, lihat nota</translation>
    </message>
    <message>
        <source>Members with values</source>
        <translation>Anggota yang mempunyai nilai</translation>
    </message>
    <message>
        <source>Member states with an observed value</source>
        <translation>Negara anggota yang mempunyai nilai dicerap</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Member states there are</source>
        <translation>Negara anggota yang ada</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>Penduduk yang diliputi</translation>
    </message>
    <message>
        <source>Share of all members’ population that lives in members with a value</source>
        <translation>Bahagian penduduk semua anggota yang tinggal di anggota yang mempunyai nilai</translation>
    </message>
    <message>
        <source>Member-years filled</source>
        <translation>Tahun-anggota yang diisi</translation>
    </message>
    <message>
        <source>From 2015, or the first year if that is later, to the latest year</source>
        <translation>Dari 2015, atau tahun pertama jika lebih lewat, hingga tahun terkini</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Tahun pertama</translation>
    </message>
    <message>
        <source>Latest year</source>
        <translation>Tahun terkini</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>Years from the latest value to the as-of year</source>
        <translation>Tahun dari nilai terkini hingga tahun rujukan</translation>
    </message>
    <message>
        <source>Years per member</source>
        <translation>Tahun bagi setiap anggota</translation>
    </message>
    <message>
        <source>Median over the members with a value</source>
        <translation>Median bagi anggota yang mempunyai nilai</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Share of the observed values</source>
        <translation>Bahagian daripada nilai yang dicerap</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Bacaan lain</translation>
    </message>
    <message>
        <source>Readings that disagree with the ones used</source>
        <translation>Bacaan yang bercanggah dengan yang digunakan</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Percanggahan</translation>
    </message>
    <message>
        <source>Listed conflicts that speak of it</source>
        <translation>Percanggahan tersenarai yang menyebutnya</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>What the measure is to its goal</source>
        <translation>Apakah ukuran itu bagi matlamatnya</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>mitra::RankingFigure</name>
    <message>
        <source>same</source>
        <comment>place in a ranking</comment>
        <translation>sama</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>places in a ranking</comment>
        <translation>naik %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <comment>places in a ranking</comment>
        <translation>turun %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>proxy, not the goal</source>
        <translation>proksi, bukan matlamat</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>proxy, estimate (est.)</source>
        <translation>proksi, anggaran (angg.)</translation>
    </message>
    <message>
        <source>estimate (est.)</source>
        <translation>anggaran (angg.)</translation>
    </message>
    <message>
        <source>group, computed here from its members</source>
        <translation>kumpulan, dikira di sini daripada anggotanya</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank, reading</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1; %2 since %3</source>
        <comment>reading, places won or lost, year</comment>
        <translation>%1; %2 sejak %3</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>1 is best; equal values share a rank</source>
        <translation>1 terbaik; nilai yang sama berkongsi kedudukan</translation>
    </message>
    <message>
        <source>Change of rank</source>
        <translation>Perubahan kedudukan</translation>
    </message>
    <message>
        <source>Since %1, among the members with a value in both years</source>
        <translation>Sejak %1, dalam kalangan anggota yang mempunyai nilai pada kedua-dua tahun</translation>
    </message>
</context>
<context>
    <name>mitra::ReadingText</name>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>unjuran</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4), %5</source>
        <translation>%1, %2: %3 (%4), %5</translation>
    </message>
</context>
<context>
    <name>mitra::ScenarioText</name>
    <message>
        <source>%1 reaches %2 only after %3</source>
        <translation>%1 mencapai %2 hanya selepas %3</translation>
    </message>
    <message>
        <source>%1 reaches %2 only in %3</source>
        <translation>%1 mencapai %2 hanya pada %3</translation>
    </message>
    <message>
        <source>%1 cannot reach %2, which lies beyond the end of the measure</source>
        <translation>%1 tidak dapat mencapai %2, yang terletak di luar hujung ukuran</translation>
    </message>
    <message>
        <source>Without movement %1 is not reached</source>
        <translation>Tanpa pergerakan %1 tidak tercapai</translation>
    </message>
    <message>
        <source>%1 leads away from %2</source>
        <translation>%1 menjauhi %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a year</comment>
        <translation>selepas %1</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Tepat pada masanya</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Never at this pace</source>
        <translation>Tidak akan pada kadar ini</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Met, then lost</source>
        <translation>Tercapai, kemudian hilang</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Tidak dapat dinyatakan</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Tiada pergerakan</translation>
    </message>
    <message>
        <source>%1; in %2 it stands at %3</source>
        <translation>%1; pada %2 ia berada pada %3</translation>
    </message>
    <message>
        <source>%1 reaches %2 in %3</source>
        <translation>%1 mencapai %2 pada %3</translation>
    </message>
    <message>
        <source>%1 keeps %2, which is met</source>
        <translation>%1 mengekalkan %2, yang telah tercapai</translation>
    </message>
    <message>
        <source>%1 loses %2, which is met now</source>
        <translation>%1 kehilangan %2, yang kini tercapai</translation>
    </message>
    <message>
        <source>%1 reaches %2 in %3; the target year, %4, has passed</source>
        <translation>%1 mencapai %2 pada %3; tahun sasaran, %4, telah berlalu</translation>
    </message>
    <message>
        <source>%1 leads to %2 in %3</source>
        <translation>%1 membawa kepada %2 pada %3</translation>
    </message>
    <message>
        <source>%1: the year %2 has come, so there is nothing to try</source>
        <translation>%1: tahun %2 telah tiba, maka tiada apa-apa untuk dicuba</translation>
    </message>
</context>
<context>
    <name>mitra::SearchIndex</name>
    <message>
        <source>1 initiative</source>
        <translation>1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>Two sources disagree</source>
        <translation>Dua sumber bercanggah</translation>
    </message>
</context>
<context>
    <name>mitra::SearchModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>kind, title and detail of a search hit</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Butiran</translation>
    </message>
</context>
<context>
    <name>mitra::Selection</name>
    <message>
        <source>the quote is never closed</source>
        <translation>petikan tidak pernah ditutup</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>nilai tiada</translation>
    </message>
    <message>
        <source>“%1” can stand only once</source>
        <translation>“%1” hanya boleh ada sekali</translation>
    </message>
    <message>
        <source>years are written as 2021 or 2021..2025</source>
        <translation>tahun ditulis sebagai 2021 atau 2021..2025</translation>
    </message>
    <message>
        <source>the first year is after the last</source>
        <translation>tahun pertama selepas tahun terakhir</translation>
    </message>
    <message>
        <source>each part is a name and its values, such as partner=JPN,KOR or text=&quot;capacity building&quot;</source>
        <translation>setiap bahagian ialah nama dan nilainya, seperti partner=JPN,KOR atau text=&quot;capacity building&quot;</translation>
    </message>
    <message>
        <source>the names are %1</source>
        <translation>nama-namanya ialah %1</translation>
    </message>
    <message>
        <source>a space has to follow its last value; values with spaces or signs stand in quotes</source>
        <translation>ruang mesti mengikuti nilai terakhirnya; nilai dengan ruang atau tanda berada dalam tanda petik</translation>
    </message>
    <message>
        <source>“%1” is not understood: %2.</source>
        <translation>“%1” tidak difahami: %2.</translation>
    </message>
</context>
<context>
    <name>mitra::SelectionWords</name>
    <message>
        <source>status not reported</source>
        <translation>status tidak dilaporkan</translation>
    </message>
    <message>
        <source>source in %1</source>
        <comment>a language</comment>
        <translation>sumber dalam bahasa %1</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>jumlah dalam %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between values of which any will do</comment>
        <translation> atau </translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>bermula %1</translation>
    </message>
    <message>
        <source>ending %1</source>
        <translation>berakhir %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>teks “%1”</translation>
    </message>
</context>
<context>
    <name>mitra::SheetFigure</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (sambungan)</translation>
    </message>
</context>
<context>
    <name>mitra::SlopeFigure</name>
    <message>
        <source>No lines: the values are amounts in national currencies, which have no common scale.</source>
        <translation>Tiada garis: nilai ialah jumlah dalam mata wang negara, yang tiada skala bersama.</translation>
    </message>
    <message>
        <source>No lines: no member has a value in both years.</source>
        <translation>Tiada garis: tiada anggota mempunyai nilai pada kedua-dua tahun.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>member, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value in year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>%1, computed here</source>
        <translation>%1, dikira di sini</translation>
    </message>
    <message>
        <source>%1, est.</source>
        <comment>an estimate</comment>
        <translation>%1, angg.</translation>
    </message>
    <message>
        <source>proxy, not the goal</source>
        <translation>proksi, bukan matlamat</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>proxy, estimate (est.)</source>
        <translation>proksi, anggaran (angg.)</translation>
    </message>
    <message>
        <source>estimate (est.)</source>
        <translation>anggaran (angg.)</translation>
    </message>
    <message>
        <source>group, computed here from its members</source>
        <translation>kumpulan, dikira di sini daripada anggotanya</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>anggota lain</translation>
    </message>
    <message>
        <source>%1; %2 since %3</source>
        <comment>reading, difference, year</comment>
        <translation>%1; %2 sejak %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>The second value less the first</source>
        <translation>Nilai kedua tolak nilai pertama</translation>
    </message>
</context>
<context>
    <name>mitra::TableFigure</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (sambungan)</translation>
    </message>
</context>
<context>
    <name>mitra::TimelineFigure</name>
    <message>
        <source>end %1 is before the start</source>
        <translation>tamat %1 ialah sebelum mula</translation>
    </message>
    <message>
        <source>status not reported</source>
        <translation>status tidak dilaporkan</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>tiada tamat dinyatakan</translation>
    </message>
    <message>
        <source>start only known</source>
        <translation>hanya tahun mula diketahui</translation>
    </message>
    <message>
        <source>facts as of %1</source>
        <translation>fakta setakat %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hari ini, %1</translation>
    </message>
    <message>
        <source>Start year not known</source>
        <translation>Tahun mula tidak diketahui</translation>
    </message>
    <message>
        <source>No initiative matches the selection.</source>
        <translation>Tiada inisiatif sepadan dengan pilihan.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A dot with a number stands for that many milestones near each other; the figure&apos;s table names every one.</source>
        <translation>Titik bernombor mewakili sebanyak itu peristiwa penting yang berdekatan; jadual rajah ini menamakan setiap satunya.</translation>
    </message>
    <message>
        <source>Paper holds the first %1 rows; the table has all, and a narrower selection fits whole.</source>
        <translation>Kertas memuatkan %1 baris pertama; jadual mempunyai semuanya, dan pilihan yang lebih kecil dapat dimuatkan sepenuhnya.</translation>
    </message>
    <message>
        <source>%1. The earliest started in %2: %3.</source>
        <translation>%1. Yang paling awal bermula pada %2: %3.</translation>
    </message>
    <message>
        <source>Start year not known: %1</source>
        <translation>Tahun mula tidak diketahui: %1</translation>
    </message>
    <message>
        <source> (folded)</source>
        <translation> (dilipat)</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>bahagian %1 daripada %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (sambungan)</translation>
    </message>
    <message>
        <source>Initiatives by start</source>
        <translation>Inisiatif mengikut tahun mula</translation>
    </message>
    <message>
        <source>Initiatives by end</source>
        <translation>Inisiatif mengikut tahun tamat</translation>
    </message>
    <message>
        <source>Initiatives by title</source>
        <translation>Inisiatif mengikut tajuk</translation>
    </message>
    <message>
        <source>Initiatives by their ids</source>
        <translation>Inisiatif mengikut ID</translation>
    </message>
    <message>
        <source>grouped by partner</source>
        <translation>dikumpulkan mengikut rakan kongsi</translation>
    </message>
    <message>
        <source>grouped by theme</source>
        <translation>dikumpulkan mengikut tema</translation>
    </message>
    <message>
        <source>grouped by status</source>
        <translation>dikumpulkan mengikut status</translation>
    </message>
    <message>
        <source>1 initiative</source>
        <translation>1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>No initiative matches the selection</source>
        <translation>Tiada inisiatif sepadan dengan pilihan</translation>
    </message>
    <message>
        <source>%1 ongoing</source>
        <translation>%1 sedang berjalan</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 selesai</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 dirancang</translation>
    </message>
    <message>
        <source>%1 with status not reported</source>
        <translation>%1 dengan status tidak dilaporkan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; drawn for %2 to %3 (all: %4 to %5)</source>
        <translation>%1; dilukis bagi %2 hingga %3 (semua: %4 hingga %5)</translation>
    </message>
    <message>
        <source>%1, %2 to %3; a bar runs to the end of its last year</source>
        <translation>%1, %2 hingga %3; bar berakhir pada penghujung tahun terakhirnya</translation>
    </message>
    <message>
        <source>%1; no year is known</source>
        <translation>%1; tiada tahun diketahui</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Dipilih: %1</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>For 1 initiative no source states when it started; it stands at the end of its group.</source>
        <translation>Bagi 1 inisiatif tiada sumber menyatakan bila ia bermula; ia berada di hujung kumpulannya.</translation>
    </message>
    <message>
        <source>For 1 initiative no source states when it started; it stands at the end.</source>
        <translation>Bagi 1 inisiatif tiada sumber menyatakan bila ia bermula; ia berada di hujung.</translation>
    </message>
    <message>
        <source>For %1 initiatives no source states when they started; they stand at the end of their groups.</source>
        <translation>Bagi %1 inisiatif tiada sumber menyatakan bila ia bermula; semuanya berada di hujung kumpulan masing-masing.</translation>
    </message>
    <message>
        <source>For %1 initiatives no source states when they started; they stand at the end.</source>
        <translation>Bagi %1 inisiatif tiada sumber menyatakan bila ia bermula; semuanya berada di hujung.</translation>
    </message>
    <message>
        <source>An initiative of several partners stands under each of them, so the groups hold %1 rows for %2; every group counts an initiative once.</source>
        <translation>Inisiatif dengan beberapa rakan kongsi berada di bawah setiap satunya, maka kumpulan memuatkan %1 baris bagi %2; setiap kumpulan mengira sesuatu inisiatif sekali.</translation>
    </message>
    <message>
        <source>For 1 initiative the sources give an end before the start; it is drawn from its start and flagged.</source>
        <translation>Bagi 1 inisiatif sumber memberikan tamat sebelum mula; ia dilukis dari mula dan ditandai.</translation>
    </message>
    <message>
        <source>For %1 initiatives the sources give an end before the start; they are drawn from their start and flagged.</source>
        <translation>Bagi %1 inisiatif sumber memberikan tamat sebelum mula; semuanya dilukis dari mula dan ditandai.</translation>
    </message>
    <message>
        <source>start %1, end %2 before the start</source>
        <translation>mula %1, tamat %2 sebelum mula</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hingga %2</translation>
    </message>
    <message>
        <source>from %1, end not known</source>
        <translation>dari %1, tamat tidak diketahui</translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <translation>hingga %1, mula tidak diketahui</translation>
    </message>
    <message>
        <source>years not known</source>
        <translation>tahun tidak diketahui</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a title and what is told of it</comment>
        <translation>: </translation>
    </message>
    <message>
        <source>%1, %2; </source>
        <translation>%1, %2; </translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a group and its count</comment>
        <translation>: </translation>
    </message>
    <message>
        <source>, %1 of them with no start known</source>
        <translation>, %1 daripadanya tanpa tahun mula yang diketahui</translation>
    </message>
</context>
<context>
    <name>mitra::TimelineTable</name>
    <message>
        <source>Initiative or milestone</source>
        <translation>Inisiatif atau peristiwa penting</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>The group in which the row stands</source>
        <translation>Kumpulan tempat baris itu berada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>%1 (before the start)</source>
        <translation>%1 (sebelum mula)</translation>
    </message>
    <message>
        <source>As the sources have it</source>
        <translation>Seperti dalam sumber</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>peristiwa penting</translation>
    </message>
    <message>
        <source>milestone, %1</source>
        <translation>peristiwa penting, %1</translation>
    </message>
</context>
<context>
    <name>mitra::TogetherFigure</name>
    <message>
        <source>1 initiative</source>
        <translation>1 inisiatif</translation>
    </message>
    <message>
        <source>%1 initiatives</source>
        <translation>%1 inisiatif</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>No initiative is in this selection</source>
        <translation>Tiada inisiatif dalam pilihan ini</translation>
    </message>
    <message>
        <source>No initiative in this selection names two partners or more</source>
        <translation>Tiada inisiatif dalam pilihan ini menamakan dua rakan kongsi atau lebih</translation>
    </message>
    <message>
        <source>No initiative names two partners or more</source>
        <translation>Tiada inisiatif menamakan dua rakan kongsi atau lebih</translation>
    </message>
    <message>
        <source>%1 work together most often in this selection: %2</source>
        <translation>%1 paling kerap bekerja bersama dalam pilihan ini: %2</translation>
    </message>
    <message>
        <source>%1 work together most often: %2</source>
        <translation>%1 paling kerap bekerja bersama: %2</translation>
    </message>
    <message>
        <source>%1 combinations of partners share most initiatives in this selection: %2 each</source>
        <translation>%1 gabungan rakan kongsi berkongsi inisiatif terbanyak dalam pilihan ini: %2 setiap satu</translation>
    </message>
    <message>
        <source>%1 combinations of partners share most initiatives: %2 each</source>
        <translation>%1 gabungan rakan kongsi berkongsi inisiatif terbanyak: %2 setiap satu</translation>
    </message>
    <message>
        <source>Partners that initiatives name together, number of initiatives</source>
        <translation>Rakan kongsi yang dinamakan bersama oleh inisiatif, bilangan inisiatif</translation>
    </message>
    <message>
        <source>%1; only: %2</source>
        <translation>%1; hanya: %2</translation>
    </message>
    <message>
        <source>A column stands for the initiatives that name exactly its partners and no other, so every initiative is in one column. The number at a partner counts its initiatives with others, of all columns.</source>
        <translation>Sesuatu lajur mewakili inisiatif yang menamakan tepat rakan kongsinya dan tiada yang lain, maka setiap inisiatif berada dalam satu lajur. Nombor pada sesuatu rakan kongsi mengira inisiatifnya bersama yang lain, bagi semua lajur.</translation>
    </message>
    <message>
        <source>%1. %2 name several partners, %3 one alone, %4 none.</source>
        <translation>%1. %2 menamakan beberapa rakan kongsi, %3 satu sahaja, %4 tiada.</translation>
    </message>
    <message>
        <source>%1 with several partners</source>
        <translation>%1 dengan beberapa rakan kongsi</translation>
    </message>
    <message>
        <source>%1 with one partner alone</source>
        <translation>%1 dengan satu rakan kongsi sahaja</translation>
    </message>
    <message>
        <source>%1 with no outside partner named</source>
        <translation>%1 tanpa rakan kongsi luar dinamakan</translation>
    </message>
    <message>
        <source>one initiative each</source>
        <translation>satu inisiatif setiap satu</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 setiap satu</translation>
    </message>
    <message>
        <source>%1 to %2 each</source>
        <translation>%1 hingga %2 setiap satu</translation>
    </message>
    <message>
        <source>And %1 more combinations of %2</source>
        <translation>Dan %1 lagi gabungan bagi %2</translation>
    </message>
    <message>
        <source>Initiatives with others</source>
        <translation>Inisiatif bersama yang lain</translation>
    </message>
    <message>
        <source>%1 together: %2</source>
        <translation>%1 bersama: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Choose to select all that name any of them</source>
        <translation>%1. Pilih untuk memilih semua yang menamakan mana-mana daripadanya</translation>
    </message>
    <message>
        <source>%1: %2, of these %3 with others</source>
        <translation>%1: %2, daripadanya %3 bersama yang lain</translation>
    </message>
    <message>
        <source>%1. Choose to show all</source>
        <translation>%1. Pilih untuk menunjukkan semua</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Rakan kongsi</translation>
    </message>
    <message>
        <source>Named together in an initiative, and no other</source>
        <translation>Dinamakan bersama dalam inisiatif, dan tiada yang lain</translation>
    </message>
    <message>
        <source>Number of partners</source>
        <translation>Bilangan rakan kongsi</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>That name exactly these partners</source>
        <translation>Yang menamakan tepat rakan kongsi ini</translation>
    </message>
    <message>
        <source>One partner alone</source>
        <translation>Satu rakan kongsi sahaja</translation>
    </message>
    <message>
        <source>No outside partner named</source>
        <translation>Tiada rakan kongsi luar dinamakan</translation>
    </message>
</context>
<context>
    <name>mitra::Trajectory</name>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>years %1 shown</source>
        <translation>tahun %1 ditunjukkan</translation>
    </message>
    <message>
        <source>No such indicator: %1</source>
        <translation>Tiada penunjuk sedemikian: %1</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryContent</name>
    <message>
        <source>%1 in %2</source>
        <comment>value in year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what-if: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No observed value lies in the years shown.</source>
        <translation>Tiada nilai yang dicerap dalam tahun yang ditunjukkan.</translation>
    </message>
    <message>
        <source>The value axis begins at %1, not at 0.</source>
        <translation>Paksi nilai bermula pada %1, bukan pada 0.</translation>
    </message>
    <message>
        <source>working baseline (assumption)</source>
        <translation>garis dasar kerja (andaian)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>dicerap</translation>
    </message>
    <message>
        <source>proxy, not the goal</source>
        <translation>proksi, bukan matlamat</translation>
    </message>
    <message>
        <source>proxy, estimate</source>
        <translation>proksi, anggaran</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>projection, as stated</source>
        <translation>unjuran, seperti dinyatakan</translation>
    </message>
    <message>
        <source>another source&apos;s reading</source>
        <translation>bacaan sumber lain</translation>
    </message>
    <message>
        <source>required path</source>
        <translation>laluan yang diperlukan</translation>
    </message>
    <message>
        <source>if the straight line goes on</source>
        <translation>jika garis lurus berterusan</translation>
    </message>
    <message>
        <source>95% prediction interval</source>
        <translation>selang ramalan 95%</translation>
    </message>
    <message>
        <source>what if, an assumption</source>
        <translation>bagaimana jika, andaian</translation>
    </message>
    <message>
        <source>target</source>
        <translation>sasaran</translation>
    </message>
    <message>
        <source>goal&apos;s number, read against a proxy</source>
        <translation>angka matlamat, dibaca berbanding proksi</translation>
    </message>
    <message>
        <source>working target, assumption</source>
        <translation>sasaran kerja, andaian</translation>
    </message>
    <message>
        <source>other members and groups</source>
        <translation>anggota dan kumpulan lain</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>anggota lain</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>peristiwa penting</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryFigure</name>
    <message>
        <source>No data: no source states a value of this measure.</source>
        <translation>Tiada data: tiada sumber menyatakan nilai bagi ukuran ini.</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryLines</name>
    <message>
        <source>Dotted: if %1 goes on, up to %2, where the measure ends; not a forecast.</source>
        <translation>Bertitik: jika %1 berterusan, hingga %2, di hujung ukuran; bukan ramalan.</translation>
    </message>
    <message>
        <source>Dotted: if %1 goes on; not a forecast.</source>
        <translation>Bertitik: jika %1 berterusan; bukan ramalan.</translation>
    </message>
    <message>
        <source>path of equal growth</source>
        <translation>laluan pertumbuhan sama</translation>
    </message>
    <message>
        <source>S-shaped path</source>
        <translation>laluan berbentuk S</translation>
    </message>
    <message>
        <source>The verdict and the arithmetic are those of the straight path.</source>
        <translation>Kesimpulan dan aritmetiknya adalah bagi laluan lurus.</translation>
    </message>
    <message>
        <source>Dashed: the path of equal growth, by the same rate every year (geometric). %1</source>
        <translation>Bersempang: laluan pertumbuhan sama, dengan kadar yang sama setiap tahun (geometri). %1</translation>
    </message>
    <message>
        <source>Dashed: an S-shaped path, slow, fast, slow, below the ceiling of %1 (logistic). %2</source>
        <translation>Bersempang: laluan berbentuk S, perlahan, pantas, perlahan, di bawah siling %1 (logistik). %2</translation>
    </message>
    <message>
        <source>growth needs a base and a target on one side of zero, neither of them zero</source>
        <translation>pertumbuhan memerlukan asas dan sasaran di sebelah sifar yang sama, kedua-duanya bukan sifar</translation>
    </message>
    <message>
        <source>the measure has no ceiling for an S to level off at</source>
        <translation>ukuran ini tiada siling untuk S mendatar</translation>
    </message>
    <message>
        <source>the target is the ceiling itself, which an S never reaches; choose a lower target</source>
        <translation>sasaran ialah siling itu sendiri, yang tidak pernah dicapai oleh S; pilih sasaran yang lebih rendah</translation>
    </message>
    <message>
        <source>base and target must lie between zero and the ceiling of %1</source>
        <translation>asas dan sasaran mesti terletak antara sifar dan siling %1</translation>
    </message>
    <message>
        <source>No %1: %2.</source>
        <comment>shape of a path: why</comment>
        <translation>Tiada %1: %2.</translation>
    </message>
    <message>
        <source>No line through %1: it needs two values, and there is one.</source>
        <translation>Tiada garis melalui %1: ia memerlukan dua nilai, dan hanya ada satu.</translation>
    </message>
    <message>
        <source>No line through %1: there is no value.</source>
        <translation>Tiada garis melalui %1: tiada nilai.</translation>
    </message>
    <message>
        <source>The line through %1 is not drawn: without a target there is no year for it to go on to.</source>
        <translation>Garis melalui %1 tidak dilukis: tanpa sasaran tiada tahun untuk diteruskan.</translation>
    </message>
    <message>
        <source>the straight line through %1</source>
        <translation>garis lurus melalui %1</translation>
    </message>
    <message>
        <source>No interval below five points.</source>
        <translation>Tiada selang di bawah lima titik.</translation>
    </message>
    <message>
        <source>Shaded: 95% prediction interval.</source>
        <translation>Berlorek: selang ramalan 95%.</translation>
    </message>
    <message>
        <source>%1 from %2 in %3 on leads to %4 in %5</source>
        <comment>pace, value, year, ...</comment>
        <translation>%1 dari %2 pada %3 membawa kepada %4 pada %5</translation>
    </message>
    <message>
        <source>%1, where the measure ends</source>
        <translation>%1, di hujung ukuran</translation>
    </message>
    <message>
        <source>What if: %1. The pace is %2.</source>
        <translation>Bagaimana jika: %1. Kadarnya ialah %2.</translation>
    </message>
    <message>
        <source>the pace since %1</source>
        <translation>kadar sejak %1</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>bagaimana jika</translation>
    </message>
    <message>
        <source>No what-if is drawn: there is no target year ahead for a pace to lead to.</source>
        <translation>Tiada “bagaimana jika” dilukis: tiada tahun sasaran di hadapan untuk dituju oleh kadar.</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryMilestones</name>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, dan %2 lagi</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryReading</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>line, year, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>reading, status, where from</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>%1; not used, another source&apos;s reading is</source>
        <translation>%1; tidak digunakan, bacaan sumber lain digunakan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value; what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Working baseline</source>
        <translation>Garis dasar kerja</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>target, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, interval</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; not a forecast</source>
        <translation>%1; bukan ramalan</translation>
    </message>
    <message>
        <source>%1; an assumption</source>
        <translation>%1; andaian</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation>%1. Sumber: %2</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectorySeries</name>
    <message>
        <source>The latest value of %1 is of %2.</source>
        <translation>Nilai terkini %1 ialah bagi %2.</translation>
    </message>
    <message>
        <source>All values of %1 are estimates.</source>
        <translation>Semua nilai %1 ialah anggaran.</translation>
    </message>
    <message>
        <source>The value of %1 for %2 is an estimate.</source>
        <translation>Nilai %1 bagi %2 ialah anggaran.</translation>
    </message>
    <message>
        <source>%1 values of %2 are estimates, the latest of %3.</source>
        <translation>%1 nilai %2 ialah anggaran, yang terkini bagi %3.</translation>
    </message>
    <message>
        <source>Projections that sources state are shown, never judged.</source>
        <translation>Unjuran yang dinyatakan oleh sumber ditunjukkan, tidak pernah dinilai.</translation>
    </message>
    <message>
        <source>Years without a value are left open.</source>
        <translation>Tahun tanpa nilai dibiarkan kosong.</translation>
    </message>
    <message>
        <source> Note: %1.</source>
        <translation> Nota: %1.</translation>
    </message>
    <message>
        <source>Readings for %1 %2 disagree and none is used: %3 is stated.</source>
        <translation>Bacaan bagi %1 %2 bercanggah dan tiada yang digunakan: %3 dinyatakan.</translation>
    </message>
    <message>
        <source>Readings for %1 %2 disagree: %3 is used, %4 is also stated.</source>
        <translation>Bacaan bagi %1 %2 bercanggah: %3 digunakan, %4 turut dinyatakan.</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryTable</name>
    <message>
        <source>Economy or line</source>
        <translation>Ekonomi atau garis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Nilai, %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Bacaan</translation>
    </message>
    <message>
        <source>Whether the figure uses it; of a line, its interval</source>
        <translation>Sama ada rajah ini menggunakannya; bagi garis, selangnya</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>used</source>
        <translation>digunakan</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>tidak digunakan</translation>
    </message>
    <message>
        <source>Working baseline</source>
        <translation>Garis dasar kerja</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>andaian</translation>
    </message>
    <message>
        <source>target</source>
        <translation>sasaran</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dikira</translation>
    </message>
    <message>
        <source>not a forecast</source>
        <translation>bukan ramalan</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>peristiwa penting</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryWords</name>
    <message>
        <source>Required path, equal growth</source>
        <translation>Laluan yang diperlukan, pertumbuhan sama</translation>
    </message>
    <message>
        <source>Required path, S-shaped</source>
        <translation>Laluan yang diperlukan, berbentuk S</translation>
    </message>
    <message>
        <source>Required path, straight</source>
        <translation>Laluan yang diperlukan, lurus</translation>
    </message>
    <message>
        <source>If the straight line through %1 goes on</source>
        <translation>Jika garis lurus melalui %1 berterusan</translation>
    </message>
    <message>
        <source>If the pace since %1 goes on</source>
        <translation>Jika kadar sejak %1 berterusan</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>What if, %1</source>
        <comment>name of the assumption</comment>
        <translation>Bagaimana jika, %1</translation>
    </message>
    <message>
        <source>95% prediction interval %1 to %2</source>
        <translation>selang ramalan 95% %1 hingga %2</translation>
    </message>
    <message>
        <source>computed here from the members&apos; values</source>
        <translation>dikira di sini daripada nilai anggota</translation>
    </message>
</context>
<context>
    <name>mitra::UnknownValues</name>
    <message>
        <source>Matches nothing: %1 is not in this file.</source>
        <translation>Tiada padanan: %1 tiada dalam fail ini.</translation>
    </message>
    <message>
        <source>Matches nothing: %1 are not in this file.</source>
        <translation>Tiada padanan: %1 tiada dalam fail ini.</translation>
    </message>
    <message>
        <source>%1 is not in this file; the rest is shown.</source>
        <translation>%1 tiada dalam fail ini; selebihnya ditunjukkan.</translation>
    </message>
    <message>
        <source>%1 are not in this file; the rest is shown.</source>
        <translation>%1 tiada dalam fail ini; selebihnya ditunjukkan.</translation>
    </message>
</context>
<context>
    <name>mitra::Verdict</name>
    <message>
        <source>whether more or less is better is not stated</source>
        <translation>tidak dinyatakan sama ada lebih atau kurang adalah lebih baik</translation>
    </message>
    <message>
        <source>there is no value in the base year</source>
        <translation>tiada nilai pada tahun asas</translation>
    </message>
    <message>
        <source>there is no observed value</source>
        <translation>tiada nilai yang dicerap</translation>
    </message>
    <message>
        <source>no target is stated</source>
        <translation>tiada sasaran dinyatakan</translation>
    </message>
    <message>
        <source>no value is later than the base year</source>
        <translation>tiada nilai yang lebih lewat daripada tahun asas</translation>
    </message>
    <message>
        <source>the target year is not after the base year</source>
        <translation>tahun sasaran tidak selepas tahun asas</translation>
    </message>
    <message>
        <source>the target year has come and the target is missed</source>
        <translation>tahun sasaran telah tiba dan sasaran tidak tercapai</translation>
    </message>
    <message>
        <source>a value is not a usable number</source>
        <translation>satu nilai bukan nombor yang boleh digunakan</translation>
    </message>
    <message>
        <source>there is only one value, of %1</source>
        <translation>hanya ada satu nilai, bagi %1</translation>
    </message>
    <message>
        <source>Newly met</source>
        <translation>Baru tercapai</translation>
    </message>
    <message>
        <source>Met and kept</source>
        <translation>Tercapai dan dikekalkan</translation>
    </message>
    <message>
        <source>Met, but moving the wrong way</source>
        <translation>Tercapai, tetapi bergerak ke arah yang salah</translation>
    </message>
    <message>
        <source>Was met, now missed</source>
        <translation>Pernah tercapai, kini tidak</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Di landasan</translation>
    </message>
    <message>
        <source>Faster progress needed</source>
        <translation>Perlu kemajuan lebih pantas</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Terhenti</translation>
    </message>
    <message>
        <source>Moving away</source>
        <translation>Menjauh</translation>
    </message>
    <message>
        <source>Cannot be assessed</source>
        <translation>Tidak dapat dinilai</translation>
    </message>
    <message>
        <source>Cannot be assessed: %1</source>
        <translation>Tidak dapat dinilai: %1</translation>
    </message>
    <message>
        <source>Read against the proxy: %1</source>
        <translation>Dibaca berbanding proksi: %1</translation>
    </message>
    <message>
        <source>has met the target</source>
        <translation>telah mencapai sasaran</translation>
    </message>
    <message>
        <source>have met the target</source>
        <translation>telah mencapai sasaran</translation>
    </message>
    <message>
        <source>has met the target but is moving the wrong way</source>
        <translation>telah mencapai sasaran tetapi bergerak ke arah yang salah</translation>
    </message>
    <message>
        <source>have met the target but are moving the wrong way</source>
        <translation>telah mencapai sasaran tetapi bergerak ke arah yang salah</translation>
    </message>
    <message>
        <source>met the target and misses it now</source>
        <translation>pernah mencapai sasaran dan kini tidak lagi</translation>
    </message>
    <message>
        <source>met the target and miss it now</source>
        <translation>pernah mencapai sasaran dan kini tidak lagi</translation>
    </message>
    <message>
        <source>is on track</source>
        <translation>berada di landasan</translation>
    </message>
    <message>
        <source>are on track</source>
        <translation>berada di landasan</translation>
    </message>
    <message>
        <source>needs to go faster</source>
        <translation>perlu bergerak lebih pantas</translation>
    </message>
    <message>
        <source>need to go faster</source>
        <translation>perlu bergerak lebih pantas</translation>
    </message>
    <message>
        <source>has stalled</source>
        <translation>telah terhenti</translation>
    </message>
    <message>
        <source>have stalled</source>
        <translation>telah terhenti</translation>
    </message>
    <message>
        <source>is moving away</source>
        <translation>sedang menjauh</translation>
    </message>
    <message>
        <source>are moving away</source>
        <translation>sedang menjauh</translation>
    </message>
    <message>
        <source>cannot be assessed</source>
        <translation>tidak dapat dinilai</translation>
    </message>
</context>
<context>
    <name>mitra::VerdictTable</name>
    <message>
        <source>%1 %2</source>
        <comment>3 are on track</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no series has a value</source>
        <translation>tiada siri yang mempunyai nilai</translation>
    </message>
    <message>
        <source>the only series cannot be assessed</source>
        <translation>satu-satunya siri tidak dapat dinilai</translation>
    </message>
    <message>
        <source>the only series %1</source>
        <translation>satu-satunya siri %1</translation>
    </message>
    <message>
        <source>none of %1 series can be assessed</source>
        <translation>tiada satu pun daripada %1 siri dapat dinilai</translation>
    </message>
    <message>
        <source>of %1 series %2</source>
        <translation>daripada %1 siri %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 penunjuk</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 penunjuk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 member state</source>
        <translation>1 negara anggota</translation>
    </message>
    <message>
        <source>%1 member states</source>
        <translation>%1 negara anggota</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>67 indicators of ASEAN and 11 member states</comment>
        <translation>%1 bagi %2</translation>
    </message>
    <message>
        <source>%1; only indicators that can be assessed somewhere</source>
        <translation>%1; hanya penunjuk yang dapat dinilai di mana-mana</translation>
    </message>
    <message>
        <source>since the first value</source>
        <translation>sejak nilai pertama</translation>
    </message>
    <message>
        <source>since 2020, or the nearest year with a value</source>
        <translation>sejak 2020, atau tahun terdekat yang mempunyai nilai</translation>
    </message>
    <message>
        <source>%1: since %2, as chosen.</source>
        <translation>%1: sejak %2, seperti dipilih.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>indicator. its assumption.</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>indicator, economy. their assumption.</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>No target applies to any of these indicators, so that none can be assessed against one.</source>
        <translation>Tiada sasaran terpakai bagi mana-mana penunjuk ini, maka tiada yang dapat dinilai berbanding sasaran.</translation>
    </message>
    <message>
        <source>No target applies to 1 of these indicators; its series cannot be assessed.</source>
        <translation>Tiada sasaran terpakai bagi 1 daripada penunjuk ini; sirinya tidak dapat dinilai.</translation>
    </message>
    <message>
        <source>No target applies to %1 of these indicators; their series cannot be assessed.</source>
        <translation>Tiada sasaran terpakai bagi %1 daripada penunjuk ini; sirinya tidak dapat dinilai.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Left out: 1 indicator without an observed value, in national currencies, or of size alone (people, money).</source>
        <translation>Ditinggalkan: 1 penunjuk tanpa nilai yang dicerap, dalam mata wang negara, atau tentang saiz semata-mata (orang, wang).</translation>
    </message>
    <message>
        <source>Left out: %1 indicators without an observed value, in national currencies, or of size alone (people, money).</source>
        <translation>Ditinggalkan: %1 penunjuk tanpa nilai yang dicerap, dalam mata wang negara, atau tentang saiz semata-mata (orang, wang).</translation>
    </message>
    <message>
        <source>Left out: 1 indicator of which no series can be assessed.</source>
        <translation>Ditinggalkan: 1 penunjuk yang tiada sirinya dapat dinilai.</translation>
    </message>
    <message>
        <source>Left out: %1 indicators of which no series can be assessed.</source>
        <translation>Ditinggalkan: %1 penunjuk yang tiada sirinya dapat dinilai.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>basis: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>what. method, since when</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Plain arithmetic against the targets that apply</source>
        <translation>Aritmetik biasa berbanding sasaran yang terpakai</translation>
    </message>
    <message>
        <source>Trend alone: %1</source>
        <translation>Trend sahaja: %1</translation>
    </message>
    <message>
        <source>A trend looks at no target and says nothing of any goal: “on track” here means that the value moves fast enough for the rule.</source>
        <translation>Trend tidak melihat sasaran dan tidak menyatakan apa-apa tentang matlamat: “di landasan” di sini bermaksud nilai bergerak cukup pantas bagi peraturan itu.</translation>
    </message>
    <message>
        <source>An empty cell has no observed value.</source>
        <translation>Sel kosong tiada nilai yang dicerap.</translation>
    </message>
    <message>
        <source>Cannot be assessed</source>
        <translation>Tidak dapat dinilai</translation>
    </message>
    <message>
        <source>Cannot be assessed: %1</source>
        <translation>Tidak dapat dinilai: %1</translation>
    </message>
    <message>
        <source>Against targets</source>
        <translation>Berbanding sasaran</translation>
    </message>
    <message>
        <source>By trend (%1)</source>
        <translation>Mengikut trend (%1)</translation>
    </message>
    <message>
        <source>Share of the way against share of the time on the straight path: on track from 0.95, faster progress needed from 0.60, stalled from 0, else moving away.</source>
        <translation>Bahagian perjalanan berbanding bahagian tempoh pada laluan lurus: di landasan dari 0.95, perlu kemajuan lebih pantas dari 0.60, terhenti dari 0, selain itu menjauh.</translation>
    </message>
    <message>
        <source>Growth a year in the wanted direction: on track from 1.5%, faster progress needed from 0.5%, stalled from 0%, else moving away.</source>
        <translation>Pertumbuhan setahun ke arah yang dikehendaki: di landasan dari 1.5%, perlu kemajuan lebih pantas dari 0.5%, terhenti dari 0%, selain itu menjauh.</translation>
    </message>
    <message>
        <source>Growth a year in the wanted direction: on track from 1%, faster progress needed from 0%, else moving away; the rule knows no stalled.</source>
        <translation>Pertumbuhan setahun ke arah yang dikehendaki: di landasan dari 1%, perlu kemajuan lebih pantas dari 0%, selain itu menjauh; peraturan ini tidak mengenal terhenti.</translation>
    </message>
    <message>
        <source>Growth a year in the wanted direction: on track above 5%, faster progress needed above 1%, stalled above -1%, else moving away.</source>
        <translation>Pertumbuhan setahun ke arah yang dikehendaki: di landasan di atas 5%, perlu kemajuan lebih pantas di atas 1%, terhenti di atas -1%, selain itu menjauh.</translation>
    </message>
    <message>
        <source>Supporting, bound to no goal</source>
        <translation>Sokongan, tidak terikat pada mana-mana matlamat</translation>
    </message>
    <message>
        <source>met</source>
        <translation>tercapai</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>di landasan</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>lebih pantas</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>terhenti</translation>
    </message>
    <message>
        <source>away</source>
        <translation>menjauh</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>tidak tercapai</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>indicator, economy</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no observed value</source>
        <translation>%1: tiada nilai yang dicerap</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>place: verdict, value in year</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>place: why there is no verdict; value</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>... 84.2% in 2023 (70.3% in 2020)</comment>
        <translation>%1 (%2 pada %3)</translation>
    </message>
    <message>
        <source>%1; growth %2, %3</source>
        <comment>growth 4.84% a year, by trend (1% rule)</comment>
        <translation>%1; pertumbuhan %2, %3</translation>
    </message>
    <message>
        <source>%1; by an assumption</source>
        <translation>%1; dengan andaian</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Tiada nilai</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>verdict, value, year</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
</context>
<context>
    <name>mitra::WhatIf</name>
    <message>
        <source>None of %1 assumed paces brings %2 to %3 by %4</source>
        <translation>Tiada satu pun daripada %1 kadar yang diandaikan membawa %2 ke %3 menjelang %4</translation>
    </message>
    <message>
        <source>All %1 assumed paces bring %2 to %3 by %4</source>
        <translation>Kesemua %1 kadar yang diandaikan membawa %2 ke %3 menjelang %4</translation>
    </message>
    <message>
        <source>1 of %1 assumed paces brings %2 to %3 by %4</source>
        <translation>1 daripada %1 kadar yang diandaikan membawa %2 ke %3 menjelang %4</translation>
    </message>
    <message>
        <source>%1 of %2 assumed paces bring %3 to %4 by %5</source>
        <translation>%1 daripada %2 kadar yang diandaikan membawa %3 ke %4 menjelang %5</translation>
    </message>
    <message>
        <source>%1: the year %2 has come, so there is nothing to try</source>
        <translation>%1: tahun %2 telah tiba, maka tiada apa-apa untuk dicuba</translation>
    </message>
    <message>
        <source>At %1 assumed paces %2 stands between %3 and %4 in %5</source>
        <translation>Pada %1 kadar yang diandaikan %2 berada antara %3 dan %4 pada %5</translation>
    </message>
    <message>
        <source>%1: %2 since %3; no target applies</source>
        <comment>economy, pace, year</comment>
        <translation>%1: %2 sejak %3; tiada sasaran terpakai</translation>
    </message>
    <message>
        <source>%1 stands at %2; no target applies</source>
        <translation>%1 berada pada %2; tiada sasaran terpakai</translation>
    </message>
    <message>
        <source>%1 has reached %2</source>
        <translation>%1 telah mencapai %2</translation>
    </message>
    <message>
        <source>%1 has not reached %2, and its year has come</source>
        <translation>%1 belum mencapai %2, dan tahunnya telah tiba</translation>
    </message>
    <message>
        <source>%1 needs %2 to reach %3 by %4</source>
        <translation>%1 memerlukan %2 untuk mencapai %3 menjelang %4</translation>
    </message>
    <message>
        <source>%1; so far %2</source>
        <comment>pace needed and pace so far</comment>
        <translation>%1; setakat ini %2</translation>
    </message>
    <message>
        <source>No value is observed, so there is nothing to go on from</source>
        <translation>Tiada nilai yang dicerap, maka tiada apa-apa untuk diteruskan</translation>
    </message>
    <message>
        <source>No value of %1 is observed, so there is nothing to go on from</source>
        <translation>Tiada nilai %1 yang dicerap, maka tiada apa-apa untuk diteruskan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>economy: what a pace would give</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The pace %1 is assumed for %2 alone.</source>
        <translation>Kadar %1 diandaikan bagi %2 sahaja.</translation>
    </message>
    <message>
        <source>At most %1 paces are compared.</source>
        <translation>Paling banyak %1 kadar dibandingkan.</translation>
    </message>
    <message>
        <source>Dotted: the latest value carried on at an assumed pace; not a forecast.</source>
        <translation>Bertitik: nilai terkini diteruskan pada kadar yang diandaikan; bukan ramalan.</translation>
    </message>
    <message>
        <source>Held where the measure ends: %1.</source>
        <translation>Ditahan di hujung ukuran: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>measure: finding</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Latest value %1 in %2.</source>
        <translation>Nilai terkini %1 pada %2.</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Diperlukan: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>scenario: result</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The paces are assumptions, stated by no source.</source>
        <translation>Kadar-kadar ini ialah andaian, tidak dinyatakan oleh mana-mana sumber.</translation>
    </message>
    <message>
        <source>No such indicator: %1</source>
        <translation>Tiada penunjuk sedemikian: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mitra::WhatIfFigure</name>
    <message>
        <source>%1 in %2</source>
        <comment>value in year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>No observed value to carry on from.</source>
        <translation>Tiada nilai yang dicerap untuk diteruskan.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (computed here)</source>
        <translation>%1, %2: %3 (dikira di sini)</translation>
    </message>
    <message>
        <source>reached %1</source>
        <comment>a target, in a year</comment>
        <translation>dicapai %1</translation>
    </message>
    <message>
        <source>%1: %2. An assumption</source>
        <comment>scenario: what it gives</comment>
        <translation>%1: %2. Andaian</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pace: what it gives</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pace since %1: %2</source>
        <translation>Kadar sejak %1: %2</translation>
    </message>
    <message>
        <source>pace so far</source>
        <translation>kadar setakat ini</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>diperlukan: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>dicerap</translation>
    </message>
    <message>
        <source>latest value, computed here</source>
        <translation>nilai terkini, dikira di sini</translation>
    </message>
    <message>
        <source>latest value, an estimate</source>
        <translation>nilai terkini, anggaran</translation>
    </message>
    <message>
        <source>latest value of a proxy, not the goal</source>
        <translation>nilai terkini bagi proksi, bukan matlamat</translation>
    </message>
    <message>
        <source>latest value</source>
        <translation>nilai terkini</translation>
    </message>
    <message>
        <source>assumed pace, not a forecast</source>
        <translation>kadar yang diandaikan, bukan ramalan</translation>
    </message>
    <message>
        <source>if the pace so far goes on</source>
        <translation>jika kadar setakat ini berterusan</translation>
    </message>
    <message>
        <source>pace needed</source>
        <translation>kadar yang diperlukan</translation>
    </message>
    <message>
        <source>target</source>
        <translation>sasaran</translation>
    </message>
    <message>
        <source>goal&apos;s number, read against a proxy</source>
        <translation>angka matlamat, dibaca berbanding proksi</translation>
    </message>
    <message>
        <source>working target, assumption</source>
        <translation>sasaran kerja, andaian</translation>
    </message>
</context>
<context>
    <name>mitra::WhatIfMembers</name>
    <message>
        <source>No member has data on this measure</source>
        <translation>Tiada anggota mempunyai data tentang ukuran ini</translation>
    </message>
    <message>
        <source>No target applies, so no pace is needed</source>
        <translation>Tiada sasaran terpakai, maka tiada kadar diperlukan</translation>
    </message>
    <message>
        <source>The 1 member with data has reached %1</source>
        <translation>1 anggota yang mempunyai data telah mencapai %1</translation>
    </message>
    <message>
        <source>All %1 members with data have reached %2</source>
        <translation>Kesemua %1 anggota yang mempunyai data telah mencapai %2</translation>
    </message>
    <message>
        <source>No member short of %1 has a pace so far</source>
        <translation>Tiada anggota yang belum mencapai %1 mempunyai kadar setakat ini</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target by year</comment>
        <translation>%1 menjelang %2</translation>
    </message>
    <message>
        <source>The pace of the 1 member still short leads to %1</source>
        <translation>Kadar bagi 1 anggota yang belum mencapai membawa kepada %1</translation>
    </message>
    <message>
        <source>The paces of all %1 members still short lead to %2</source>
        <translation>Kadar bagi kesemua %1 anggota yang belum mencapai membawa kepada %2</translation>
    </message>
    <message>
        <source>The 1 member still short needs a faster pace to reach %1</source>
        <translation>1 anggota yang belum mencapai memerlukan kadar lebih pantas untuk mencapai %1</translation>
    </message>
    <message>
        <source>1 of %1 members still short needs a faster pace to reach %2</source>
        <translation>1 daripada %1 anggota yang belum mencapai memerlukan kadar lebih pantas untuk mencapai %2</translation>
    </message>
    <message>
        <source>%1 of %2 members still short need a faster pace to reach %3</source>
        <translation>%1 daripada %2 anggota yang belum mencapai memerlukan kadar lebih pantas untuk mencapai %3</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: tiada data</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>member, value, year</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>met</source>
        <translation>tercapai</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>diperlukan %1</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>setakat ini %1</translation>
    </message>
    <message>
        <source>est.: an estimate.</source>
        <translation>angg.: anggaran.</translation>
    </message>
    <message>
        <source>Without data: %1.</source>
        <translation>Tanpa data: %1.</translation>
    </message>
    <message>
        <source>The pace so far runs from each one’s own base year; carried on it is not a forecast.</source>
        <translation>Kadar setakat ini bermula dari tahun asas masing-masing; diteruskan ia bukan ramalan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mitra::WhatIfMembersFigure</name>
    <message>
        <source>%1 worse</source>
        <comment>places of a rank</comment>
        <translation>%1 lebih buruk</translation>
    </message>
    <message>
        <source>%1 better</source>
        <comment>places of a rank</comment>
        <translation>%1 lebih baik</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak akan</translation>
    </message>
    <message>
        <source>met</source>
        <translation>tercapai</translation>
    </message>
    <message>
        <source>met, then lost</source>
        <translation>tercapai, kemudian hilang</translation>
    </message>
    <message>
        <source>Change a year, in %1</source>
        <translation>Perubahan setahun, dalam %1</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>mata peratusan</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <comment>at a pace</comment>
        <translation>Dicapai %1</translation>
    </message>
    <message>
        <source>Value in %1 %2</source>
        <comment>year, at a pace</comment>
        <translation>Nilai pada %1 %2</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Terkini</translation>
    </message>
    <message>
        <source>Needed a year</source>
        <translation>Diperlukan setahun</translation>
    </message>
    <message>
        <source>So far a year</source>
        <translation>Setakat ini setahun</translation>
    </message>
    <message>
        <source>at pace so far</source>
        <translation>pada kadar setakat ini</translation>
    </message>
    <message>
        <source>At %1, assumed</source>
        <translation>Pada %1, diandaikan</translation>
    </message>
    <message>
        <source>At the assumed pace</source>
        <translation>Pada kadar yang diandaikan</translation>
    </message>
    <message>
        <source>When the target is reached from the latest value on</source>
        <translation>Bila sasaran tercapai mulai nilai terkini</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>Nilai pada %1</translation>
    </message>
    <message>
        <source>%1 (computed here)</source>
        <translation>%1 (dikira di sini)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tiada data</translation>
    </message>
    <message>
        <source>%1 in %2, est.</source>
        <comment>an estimate</comment>
        <translation>%1 pada %2, angg.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
</context>
<context>
    <name>mitra::WhatIfTable</name>
    <message>
        <source>Held where the measure ends</source>
        <translation>Ditahan di hujung ukuran</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>tried out, not kept</source>
        <translation>dicuba, tidak disimpan</translation>
    </message>
    <message>
        <source>Pace so far, since %1</source>
        <translation>Kadar setakat ini, sejak %1</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>Kadar setakat ini</translation>
    </message>
    <message>
        <source>Pace needed</source>
        <translation>Kadar yang diperlukan</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Senario</translation>
    </message>
    <message>
        <source>Assumed paces first</source>
        <translation>Kadar yang diandaikan didahulukan</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Kadar</translation>
    </message>
    <message>
        <source>Change a year from the latest value on</source>
        <translation>Perubahan setahun mulai nilai terkini</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>Nilai pada %1</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Sasaran dicapai</translation>
    </message>
    <message>
        <source>Year in which the target is reached</source>
        <translation>Tahun sasaran dicapai</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Who assumed it</source>
        <translation>Siapa yang mengandaikannya</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>When it was assumed</source>
        <translation>Bila ia diandaikan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>mitra::Wording</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>the %1 goal of %2</source>
        <translation>matlamat %1 sebanyak %2</translation>
    </message>
    <message>
        <source>%1 (the goal read against a proxy)</source>
        <translation>%1 (matlamat dibaca berbanding proksi)</translation>
    </message>
    <message>
        <source>%1 (working target)</source>
        <translation>%1 (sasaran kerja)</translation>
    </message>
    <message>
        <source>The target is a working target: an assumption, stated by no source.</source>
        <translation>Sasaran ini ialah sasaran kerja: andaian, tidak dinyatakan oleh mana-mana sumber.</translation>
    </message>
    <message>
        <source>A proxy: nobody measures the goal “%1” itself, so its number is read against this measure.</source>
        <translation>Proksi: tiada sesiapa mengukur matlamat “%1” itu sendiri, maka angkanya dibaca berbanding ukuran ini.</translation>
    </message>
    <message>
        <source>The goal is stated for %1 as a whole, not for single members.</source>
        <translation>Matlamat ini dinyatakan bagi %1 secara keseluruhan, bukan bagi anggota tertentu.</translation>
    </message>
</context>
</TS>
