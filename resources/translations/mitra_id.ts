<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
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
        <translation>Bagian perjalanan</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Tidak terdefinisi</translation>
    </message>
    <message>
        <source>the base stands at the target already</source>
        <translation>dasar sudah berada pada target</translation>
    </message>
    <message>
        <source>at %1 of the time</source>
        <translation>pada %1 dari waktu</translation>
    </message>
    <message>
        <source>Against the straight path</source>
        <translation>Terhadap jalur lurus</translation>
    </message>
    <message>
        <source>Unknown: the path ended in %1</source>
        <translation>Tidak diketahui: jalur berakhir pada %1</translation>
    </message>
    <message>
        <source>the path stands at %1 in %2</source>
        <translation>jalur berada pada %1 pada %2</translation>
    </message>
    <message>
        <source>on the path; %1</source>
        <translation>di jalur; %1</translation>
    </message>
    <message>
        <source>ahead; %1</source>
        <translation>di depan; %1</translation>
    </message>
    <message>
        <source>behind; %1</source>
        <translation>tertinggal; %1</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>Laju sejauh ini</translation>
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
        <translation>Laju yang diperlukan</translation>
    </message>
    <message>
        <source>None: the target is met</source>
        <translation>Tidak ada: target sudah tercapai</translation>
    </message>
    <message>
        <source>from the latest value to the target</source>
        <translation>dari nilai terbaru ke target</translation>
    </message>
    <message>
        <source>there is no pace so far</source>
        <translation>belum ada laju sejauh ini</translation>
    </message>
    <message>
        <source>the pace must turn round</source>
        <translation>laju harus berbalik arah</translation>
    </message>
    <message>
        <source>%1 times the pace so far</source>
        <translation>%1 kali laju sejauh ini</translation>
    </message>
    <message>
        <source>%1 at this pace</source>
        <translation>%1 dengan laju ini</translation>
    </message>
    <message>
        <source>Target year at this pace</source>
        <translation>Tahun target dengan laju ini</translation>
    </message>
    <message>
        <source>where the measure ends; not a forecast</source>
        <translation>di ujung ukuran; bukan ramalan</translation>
    </message>
    <message>
        <source>if the pace goes on; not a forecast</source>
        <translation>jika laju berlanjut; bukan ramalan</translation>
    </message>
    <message>
        <source>Reached at this pace</source>
        <translation>Dicapai dengan laju ini</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Never: there is no movement</source>
        <translation>Tidak akan: tidak ada pergerakan</translation>
    </message>
    <message>
        <source>Never: the pace leads away</source>
        <translation>Tidak akan: laju menjauhi target</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Setelah %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>terlambat %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>sebelum %1</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>tepat waktu</translation>
    </message>
    <message>
        <source>Distance in time</source>
        <translation>Jarak waktu</translation>
    </message>
    <message>
        <source>Unknown: the path never holds %1</source>
        <translation>Tidak diketahui: jalur tidak pernah melalui %1</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>Di jalur</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 di depan</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 tertinggal</translation>
    </message>
    <message>
        <source>the path holds %1 in %2</source>
        <translation>jalur melalui %1 pada %2</translation>
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
        <translation>Kesimpulan (jalur lurus)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Makna</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>With the numbers that went in</source>
        <translation>Dengan angka yang dimasukkan</translation>
    </message>
</context>
<context>
    <name>mitra::AssumptionText</name>
    <message>
        <source>an assumption, stated by no source</source>
        <translation>asumsi, tidak dinyatakan oleh sumber mana pun</translation>
    </message>
    <message>
        <source>the assumption “%1”</source>
        <translation>asumsi “%1”</translation>
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
        <translation>Laju %1</translation>
    </message>
    <message>
        <source>Working baseline %1 in %2</source>
        <translation>Garis dasar kerja %1 pada %2</translation>
    </message>
    <message>
        <source>Working target %1 by %2</source>
        <translation>Target kerja %1 pada %2</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>dicoba</translation>
    </message>
    <message>
        <source>%1, tried out, not kept: an assumption, stated by no source</source>
        <translation>%1, dicoba, tidak disimpan: asumsi, tidak dinyatakan oleh sumber mana pun</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an author</comment>
        <translation>oleh %1</translation>
    </message>
    <message>
        <source>%1: an assumption, stated by no source</source>
        <translation>%1: asumsi, tidak dinyatakan oleh sumber mana pun</translation>
    </message>
    <message>
        <source>Assumption: %1.</source>
        <translation>Asumsi: %1.</translation>
    </message>
</context>
<context>
    <name>mitra::Briefing</name>
    <message>
        <source>Standing of the goal: %1.</source>
        <translation>Kedudukan tujuan: %1.</translation>
    </message>
    <message>
        <source>Standing of all %1 goals: %2.</source>
        <translation>Kedudukan semua %1 tujuan: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>goal: standing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Standing: %1.</source>
        <translation>Kedudukan: %1.</translation>
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
        <translation>Tujuan ini tidak memiliki nilai awal resmi, sehingga tidak dapat dinilai; proksi ditampilkan berongga dan disebut namanya.</translation>
    </message>
    <message>
        <source>None of the goals has an official starting value, so none can be assessed; proxies are shown hollow and named.</source>
        <translation>Tidak satu pun tujuan memiliki nilai awal resmi, sehingga tidak ada yang dapat dinilai; proksi ditampilkan berongga dan disebut namanya.</translation>
    </message>
    <message>
        <source>1 of %1 goals has no official starting value and cannot be assessed.</source>
        <translation>1 dari %1 tujuan tidak memiliki nilai awal resmi dan tidak dapat dinilai.</translation>
    </message>
    <message>
        <source>%1 of %2 goals have no official starting value and cannot be assessed.</source>
        <translation>%1 dari %2 tujuan tidak memiliki nilai awal resmi dan tidak dapat dinilai.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reading, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Both are shown.</source>
        <translation>Keduanya ditampilkan.</translation>
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
        <translation> Alasan: %1.</translation>
    </message>
    <message>
        <source>The digital goals of ASEAN</source>
        <translation>Tujuan digital ASEAN</translation>
    </message>
    <message>
        <source>The digital goals of ASEAN for %1</source>
        <translation>Tujuan digital ASEAN untuk %1</translation>
    </message>
    <message>
        <source>Where sources of the goals disagree: 1 case</source>
        <translation>Saat sumber tujuan berbeda: 1 kasus</translation>
    </message>
    <message>
        <source>Where sources of the goals disagree: %1 cases</source>
        <translation>Saat sumber tujuan berbeda: %1 kasus</translation>
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
        <translation>Tidak ada gambar dalam taklimat ini yang menyebut sumber.</translation>
    </message>
    <message>
        <source>The figure “%1” is left out: there is no figure of that name.</source>
        <translation>Gambar “%1” ditinggalkan: tidak ada gambar dengan nama itu.</translation>
    </message>
    <message>
        <source>The figure “%1” is left out: %2 has no figure of that name.</source>
        <translation>Gambar “%1” ditinggalkan: %2 tidak memiliki gambar dengan nama itu.</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Pokok-pokok untuk disampaikan</translation>
    </message>
    <message>
        <source>What was delivered</source>
        <translation>Yang terlaksana</translation>
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
        <translation>%1, proksi untuk %2</translation>
    </message>
    <message>
        <source>How sure the data are</source>
        <translation>Seberapa andal datanya</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingDocument</name>
    <message>
        <source>Source: none recorded.</source>
        <translation>Sumber: tidak ada yang tercatat.</translation>
    </message>
    <message>
        <source>The drawing numbers its sources by itself; in this document&apos;s list they are </source>
        <translation>Gambar menomori sumbernya sendiri; dalam daftar dokumen ini sumber itu adalah </translation>
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
        <translation> Satu sumber saja.</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (bagian %2 dari %3)</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Per %1.</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisi %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>No figure of this briefing names a source.</source>
        <translation>Tidak ada gambar dalam taklimat ini yang menyebut sumber.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Stopped; nothing was written and no file was changed.</source>
        <translation>Dihentikan; tidak ada yang ditulis dan tidak ada berkas yang diubah.</translation>
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
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>The figure “%1” could not be drawn; nothing was written. Leave it out, or write the briefing as PDF.</source>
        <translation>Gambar “%1” tidak dapat digambar; tidak ada yang ditulis. Tinggalkan, atau tulis taklimat sebagai PDF.</translation>
    </message>
    <message>
        <source>The numbers as a table (1 row)</source>
        <translation>Angka dalam bentuk tabel (1 baris)</translation>
    </message>
    <message>
        <source>The numbers as a table (%1 rows)</source>
        <translation>Angka dalam bentuk tabel (%1 baris)</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingJson</name>
    <message>
        <source>This is not a briefing that this Mitra can read, so nothing was opened and nothing was changed. A newer Mitra may have made it.</source>
        <translation>Ini bukan taklimat yang dapat dibaca oleh Mitra ini, sehingga tidak ada yang dibuka dan tidak ada yang diubah. Mungkin dibuat oleh Mitra yang lebih baru.</translation>
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
        <translation>Gambar %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingPdf</name>
    <message>
        <source>The PDF could not be made; nothing was written and no file was changed. Free some memory and try again.</source>
        <translation>PDF tidak dapat dibuat; tidak ada yang ditulis dan tidak ada berkas yang diubah. Kosongkan sebagian memori dan coba lagi.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written and no file was changed.</source>
        <translation>Dihentikan; tidak ada yang ditulis dan tidak ada berkas yang diubah.</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingPictures</name>
    <message>
        <source>The briefing has no figure, so no picture was written. Add a figure, or write the briefing as HTML or as a text.</source>
        <translation>Taklimat ini tidak memiliki gambar, sehingga tidak ada gambar yang ditulis. Tambahkan gambar, atau tulis taklimat sebagai HTML atau teks.</translation>
    </message>
    <message>
        <source>Stopped; no further picture was written.</source>
        <translation>Dihentikan; tidak ada lagi gambar yang ditulis.</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingPrint</name>
    <message>
        <source>Nothing was printed: the printer does not accept the briefing. Check that it is switched on and chosen, or export a PDF.</source>
        <translation>Tidak ada yang dicetak: pencetak tidak menerima taklimat. Pastikan pencetak menyala dan dipilih, atau ekspor PDF.</translation>
    </message>
    <message>
        <source>Printing ended after page %1. Check the printer, then print the remaining pages, or export a PDF.</source>
        <translation>Pencetakan berakhir setelah halaman %1. Periksa pencetak, lalu cetak halaman yang tersisa, atau ekspor PDF.</translation>
    </message>
    <message>
        <source>Nothing was printed: the briefing has %1 pages and none of them is in the chosen range. Choose other pages.</source>
        <translation>Tidak ada yang dicetak: taklimat ini memiliki %1 halaman dan tidak satu pun dalam rentang yang dipilih. Pilih halaman lain.</translation>
    </message>
    <message>
        <source>Printing was stopped after %1 of %2 pages.</source>
        <translation>Pencetakan dihentikan setelah %1 dari %2 halaman.</translation>
    </message>
</context>
<context>
    <name>mitra::BriefingTemplate</name>
    <message>
        <source>the file</source>
        <translation>berkas ini</translation>
    </message>
    <message>
        <source>There is no %1 to make a sheet of, so no briefing was made. There are: %2.</source>
        <translation>Tidak ada %1 untuk dibuat lembar, sehingga tidak ada taklimat yang dibuat. Yang ada: %2.</translation>
    </message>
    <message>
        <source>No chart pack was made: %1 holds no goal and no initiative.</source>
        <translation>Tidak ada paket bagan yang dibuat: %1 tidak memuat tujuan dan inisiatif.</translation>
    </message>
    <message>
        <source>No sheet was made: %1 holds no goal to tell of.</source>
        <translation>Tidak ada lembar yang dibuat: %1 tidak memuat tujuan untuk disampaikan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the goals of ASEAN; names of those chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points to make</source>
        <translation>Pokok-pokok untuk disampaikan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>%1 in digital cooperation with %2</source>
        <comment>partners, group</comment>
        <translation>%1 dalam kerja sama digital dengan %2</translation>
    </message>
    <message>
        <source>1 partner in digital cooperation with %1</source>
        <translation>1 mitra dalam kerja sama digital dengan %1</translation>
    </message>
    <message>
        <source>%1 partners in digital cooperation with %2</source>
        <translation>%1 mitra dalam kerja sama digital dengan %2</translation>
    </message>
    <message>
        <source>No sheet was made: %1 holds no partner to tell of.</source>
        <translation>Tidak ada lembar yang dibuat: %1 tidak memuat mitra untuk disampaikan.</translation>
    </message>
    <message>
        <source>No sheet was made: no initiative of %1 names a partner.</source>
        <translation>Tidak ada lembar yang dibuat: tidak ada inisiatif dalam %1 yang menyebut mitra.</translation>
    </message>
    <message>
        <source>No sheet was made: no initiative of %1 names %2.</source>
        <translation>Tidak ada lembar yang dibuat: tidak ada inisiatif dalam %1 yang menyebut %2.</translation>
    </message>
    <message>
        <source>A sheet for each partner that an initiative of %1 names: what it works on, with whom, and since when, with the sources.</source>
        <translation>Satu lembar untuk setiap mitra yang disebut inisiatif dalam %1: apa yang dikerjakannya, dengan siapa, dan sejak kapan, beserta sumbernya.</translation>
    </message>
    <message>
        <source>1 more partner is named in no initiative and has no sheet; it is named at the end.</source>
        <translation>1 mitra lagi tidak disebut dalam inisiatif mana pun dan tidak memiliki lembar; mitra itu disebut di bagian akhir.</translation>
    </message>
    <message>
        <source>%1 more partners are named in no initiative and have no sheet; they are named at the end.</source>
        <translation>%1 mitra lagi tidak disebut dalam inisiatif mana pun dan tidak memiliki lembar; semuanya disebut di bagian akhir.</translation>
    </message>
    <message>
        <source>Partners that no initiative names</source>
        <translation>Mitra yang tidak disebut inisiatif mana pun</translation>
    </message>
    <message>
        <source>No initiative of %1 names %2. That tells of what sources report, not of what is done.</source>
        <translation>Tidak ada inisiatif dalam %1 yang menyebut %2. Itu menunjukkan apa yang dilaporkan sumber, bukan apa yang dilakukan.</translation>
    </message>
    <message>
        <source>No sheet was made: %1 holds no member state.</source>
        <translation>Tidak ada lembar yang dibuat: %1 tidak memuat negara anggota.</translation>
    </message>
    <message>
        <source>No sheet was made: %1 holds no observation and no initiative to tell of.</source>
        <translation>Tidak ada lembar yang dibuat: %1 tidak memuat observasi dan inisiatif untuk disampaikan.</translation>
    </message>
    <message>
        <source>%1 and the digital goals of %2</source>
        <comment>member states, group</comment>
        <translation>%1 dan tujuan digital %2</translation>
    </message>
    <message>
        <source>A sheet for each member state: where it stands on what is measured, the initiatives that name it, and what is not known of it, with the sources. The goals are of the group as a whole; no source sets them for a member state.</source>
        <translation>Satu lembar untuk setiap negara anggota: posisinya pada yang diukur, inisiatif yang menyebutnya, dan apa yang tidak diketahui tentangnya, beserta sumbernya. Tujuan adalah untuk kelompok secara keseluruhan; tidak ada sumber yang menetapkannya untuk negara anggota.</translation>
    </message>
    <message>
        <source>What changed in %1 since revision %2</source>
        <translation>Yang berubah dalam %1 sejak revisi %2</translation>
    </message>
    <message>
        <source>Ministerial chart pack</source>
        <translation>Paket bagan menteri</translation>
    </message>
    <message>
        <source>The goals with what stands in for them, who works with ASEAN on what, what was delivered, what is missing and how sure the data are</source>
        <translation>Tujuan dan yang mewakilinya, siapa bekerja dengan ASEAN dalam hal apa, yang terlaksana, yang belum ada, dan seberapa andal datanya</translation>
    </message>
    <message>
        <source>One sheet per goal</source>
        <translation>Satu lembar per tujuan</translation>
    </message>
    <message>
        <source>All that is known of each goal: what is stated, what is measured, what is missing</source>
        <translation>Semua yang diketahui tentang setiap tujuan: yang dinyatakan, yang diukur, yang belum ada</translation>
    </message>
    <message>
        <source>goals, as ids parted by commas; without it all</source>
        <translation>tujuan, sebagai ID dipisahkan dengan koma; tanpanya semua</translation>
    </message>
    <message>
        <source>One sheet per partner</source>
        <translation>Satu lembar per mitra</translation>
    </message>
    <message>
        <source>Themes, years, company and initiatives of each partner that an initiative names</source>
        <translation>Tema, tahun, rekan, dan inisiatif setiap mitra yang disebut inisiatif</translation>
    </message>
    <message>
        <source>partners, as ids parted by commas; without it all</source>
        <translation>mitra, sebagai ID dipisahkan dengan koma; tanpanya semua</translation>
    </message>
    <message>
        <source>One sheet per member state</source>
        <translation>Satu lembar per negara anggota</translation>
    </message>
    <message>
        <source>Where each member state stands on what is measured, and the initiatives that name it</source>
        <translation>Posisi setiap negara anggota pada yang diukur, dan inisiatif yang menyebutnya</translation>
    </message>
    <message>
        <source>member states, as ids parted by commas; without it all</source>
        <translation>negara anggota, sebagai ID dipisahkan dengan koma; tanpanya semua</translation>
    </message>
    <message>
        <source>What changed since a revision</source>
        <translation>Yang berubah sejak suatu revisi</translation>
    </message>
    <message>
        <source>Facts added, changed and withdrawn since a revision of the file</source>
        <translation>Fakta yang ditambahkan, diubah, dan ditarik sejak suatu revisi berkas</translation>
    </message>
    <message>
        <source>the revision, as it stands at the foot of a printed page</source>
        <translation>revisi, seperti tertera di kaki halaman cetak</translation>
    </message>
    <message>
        <source>The template %1 needs to know since when: name a revision, as in %1=ID. The revision stands at the foot of a printed page.</source>
        <translation>Templat %1 perlu tahu sejak kapan: sebut revisi, seperti %1=ID. Revisi tertera di kaki halaman cetak.</translation>
    </message>
    <message>
        <source>The template %1 has nothing to choose, so “%2” cannot be asked of it.</source>
        <translation>Templat %1 tidak memiliki pilihan, sehingga “%2” tidak dapat diminta darinya.</translation>
    </message>
    <message>
        <source>There is no template %1. The templates are: %2.</source>
        <translation>Tidak ada templat %1. Templat yang ada: %2.</translation>
    </message>
    <message>
        <source>The %1 member states and the digital goals of %2</source>
        <translation>%1 negara anggota dan tujuan digital %2</translation>
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
        <translation>Kembali ke daftar isi</translation>
    </message>
    <message>
        <source>In place of a number</source>
        <translation>Sebagai ganti angka</translation>
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
        <translation>Gambar ini bertumpu pada satu sumber saja.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Per %1.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>The workbook could not be made; nothing was written and no file was changed. Free some space in the folder for temporary files and try again.</source>
        <translation>Buku kerja tidak dapat dibuat; tidak ada yang ditulis dan tidak ada berkas yang diubah. Kosongkan sebagian ruang di folder berkas sementara dan coba lagi.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 dari %2</translation>
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
        <translation>Dihentikan; tidak ada yang ditulis dan tidak ada berkas yang diubah.</translation>
    </message>
    <message>
        <source>The table of “%1” has more rows than a sheet of a workbook can hold; nothing was written. Save that table as CSV instead.</source>
        <translation>Tabel “%1” memiliki lebih banyak baris dari yang dapat dimuat lembar buku kerja; tidak ada yang ditulis. Simpan tabel itu sebagai CSV.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <comment>the first sheet</comment>
        <translation>Taklimat</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisi %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
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
        <translation>Ditambahkan, diubah, atau ditarik</translation>
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
        <translation>Pada revisi terdahulu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Seperti dalam berkas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Of what is now, or was withdrawn</source>
        <translation>Untuk yang ada kini, atau yang ditarik</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Of the last change</source>
        <translation>Untuk perubahan terakhir</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Who made the last change</source>
        <translation>Siapa yang membuat perubahan terakhir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The reason that was given for it</source>
        <translation>Alasan yang diberikan untuknya</translation>
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
        <translation>%1, lanjutan</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>lanjutan</translation>
    </message>
    <message>
        <source>Nobody can tell what changed since revision %1</source>
        <translation>Tidak ada yang dapat mengatakan apa yang berubah sejak revisi %1</translation>
    </message>
    <message>
        <source>The history of %1 does not know this revision or cannot be read. Perhaps it is a revision of another file.</source>
        <translation>Riwayat %1 tidak mengenal revisi ini atau tidak dapat dibaca. Mungkin ini revisi berkas lain.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Every fact is as it was at revision %1.</source>
        <translation>Setiap fakta adalah seperti pada revisi %1.</translation>
    </message>
    <message>
        <source>Added first, then changed, then withdrawn; with the day of the last change and who made it</source>
        <translation>Yang ditambahkan dahulu, lalu yang diubah, lalu yang ditarik; dengan hari perubahan terakhir dan pembuatnya</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
</context>
<context>
    <name>mitra::ChartPlan</name>
    <message>
        <source>There is no chart: the table has no numbers.</source>
        <translation>Tidak ada bagan: tabel tidak memiliki angka.</translation>
    </message>
    <message>
        <source>There is no chart: the numbers of this table are of different kinds and cannot share an axis.</source>
        <translation>Tidak ada bagan: angka dalam tabel ini berbeda jenis dan tidak dapat berbagi sumbu.</translation>
    </message>
    <message>
        <source>There is no chart: the table has more rows than a chart can show readably.</source>
        <translation>Tidak ada bagan: tabel memiliki lebih banyak baris dari yang dapat ditampilkan bagan dengan jelas.</translation>
    </message>
    <message>
        <source>There is no chart, because one initiative counts in several cells; the darker a cell, the higher its number.</source>
        <translation>Tidak ada bagan, karena satu inisiatif dihitung di beberapa sel; semakin gelap suatu sel, semakin tinggi angkanya.</translation>
    </message>
    <message>
        <source>There is no chart; the grid beside the table shows which values there are, the darker the higher.</source>
        <translation>Tidak ada bagan; kisi di samping tabel menampilkan nilai yang ada, semakin gelap semakin tinggi.</translation>
    </message>
    <message>
        <source>There is no chart: the table tells of days and years, not of amounts.</source>
        <translation>Tidak ada bagan: tabel ini tentang hari dan tahun, bukan jumlah.</translation>
    </message>
    <message>
        <source>There is no chart: the table has no numbers of two years.</source>
        <translation>Tidak ada grafik: tabel ini tidak memuat angka untuk dua tahun.</translation>
    </message>
</context>
<context>
    <name>mitra::ColumnLabels</name>
    <message>
        <source>Adopted</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
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
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Kerangka kerja</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Code of two letters</source>
        <translation>Kode dua huruf</translation>
    </message>
    <message>
        <source>Code of three letters</source>
        <translation>Kode tiga huruf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama singkat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
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
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Expected outcome</source>
        <translation>Hasil yang diharapkan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Bagian dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Place among the goals</source>
        <translation>Tempat di antara tujuan</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
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
        <translation>Peran</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Partner since</source>
        <translation>Mitra sejak</translation>
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
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
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
        <translation>Mendukung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
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
        <translation>Alasan</translation>
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
        <translation>Bagian dari %1</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Nilai sendiri</translation>
    </message>
    <message>
        <source>Adds to the value, points</source>
        <translation>Menambah nilai, poin</translation>
    </message>
    <message>
        <source>Adds to the value</source>
        <translation>Menambah nilai</translation>
    </message>
    <message>
        <source>Adds to the gap, points; below 0 is beyond the target</source>
        <translation>Menambah selisih, poin; di bawah 0 melampaui target</translation>
    </message>
    <message>
        <source>Adds to the gap; below 0 is beyond the target</source>
        <translation>Menambah selisih; di bawah 0 melampaui target</translation>
    </message>
    <message>
        <source>%1 of the group&apos;s %2, no value</source>
        <translation>%1 dari %2 kelompok, tidak ada nilai</translation>
    </message>
    <message>
        <source>no value; %1 of the group not known</source>
        <translation>tidak ada nilai; %1 kelompok tidak diketahui</translation>
    </message>
    <message>
        <source>%1. Weighs %2, adds %3 to the value of %4</source>
        <comment>reading, share, amount, group</comment>
        <translation>%1. Berbobot %2, menambah %3 pada nilai %4</translation>
    </message>
    <message>
        <source>%1 and %2 to its gap</source>
        <translation>%1 dan %2 pada selisihnya</translation>
    </message>
    <message>
        <source>%1, %2: %3, the sum of what the members add</source>
        <translation>%1, %2: %3, jumlah yang ditambahkan anggota</translation>
    </message>
    <message>
        <source>%1; gap %2</source>
        <translation>%1; selisih %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>dihitung di sini</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tidak ada nilai</translation>
    </message>
    <message>
        <source>not counted; the share is of the whole group</source>
        <translation>tidak dihitung; bagian adalah dari seluruh kelompok</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Of the members with a value; it is the member&apos;s weight</source>
        <translation>Dari anggota yang memiliki nilai; merupakan bobot anggota itu</translation>
    </message>
    <message>
        <source>Own value, %1</source>
        <translation>Nilai sendiri, %1</translation>
    </message>
    <message>
        <source>Weight times own value</source>
        <translation>Bobot dikali nilai sendiri</translation>
    </message>
    <message>
        <source>Adds to the gap</source>
        <translation>Menambah selisih</translation>
    </message>
    <message>
        <source>Weight times what is left to the target: + is missing, - is beyond</source>
        <translation>Bobot dikali sisa ke target: + berarti masih kurang, - berarti melampaui</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Kedudukan</translation>
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
        <translation>Faset</translation>
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
        <translation>1 mitra</translation>
    </message>
    <message>
        <source>%1 partners</source>
        <translation>%1 mitra</translation>
    </message>
    <message>
        <source>%1 of %2 outcomes</source>
        <translation>%1 dari %2 hasil</translation>
    </message>
    <message>
        <source>%1 of %2 member states</source>
        <translation>%1 dari %2 negara anggota</translation>
    </message>
    <message>
        <source>%1 of %2 themes</source>
        <translation>%1 dari %2 tema</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Hasil</translation>
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
        <translation>Tidak ada inisiatif dalam pilihan ini</translation>
    </message>
    <message>
        <source>Every theme, outcome and member state has a partner in this selection</source>
        <translation>Setiap tema, hasil, dan negara anggota memiliki mitra dalam pilihan ini</translation>
    </message>
    <message>
        <source>Every theme, outcome and member state has a partner</source>
        <translation>Setiap tema, hasil, dan negara anggota memiliki mitra</translation>
    </message>
    <message>
        <source>%1; %2 have only one</source>
        <translation>%1; %2 hanya memiliki satu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>%1 has no partner named in this selection</source>
        <translation>%1 tidak memiliki mitra yang disebut dalam pilihan ini</translation>
    </message>
    <message>
        <source>%1 have no partner named in this selection</source>
        <translation>%1 tidak memiliki mitra yang disebut dalam pilihan ini</translation>
    </message>
    <message>
        <source>%1 has no partner named</source>
        <translation>%1 tidak memiliki mitra yang disebut</translation>
    </message>
    <message>
        <source>%1 have no partner named</source>
        <translation>%1 tidak memiliki mitra yang disebut</translation>
    </message>
    <message>
        <source>Themes, outcomes and member states by the partners that their initiatives name</source>
        <translation>Tema, hasil, dan negara anggota menurut mitra yang disebut oleh inisiatifnya</translation>
    </message>
    <message>
        <source>%1; only: %2</source>
        <translation>%1; hanya: %2</translation>
    </message>
    <message>
        <source>No partner named means that no initiative of this file names one; it does not mean that nobody works there. Themes and links to outcomes are this project&apos;s mapping.</source>
        <translation>Tidak ada mitra yang disebut berarti tidak ada inisiatif dalam berkas ini yang menyebutnya; itu tidak berarti tidak ada yang bekerja di sana. Tema dan kaitan dengan hasil adalah pemetaan proyek ini.</translation>
    </message>
    <message>
        <source>One initiative, with %1, is for all of ASEAN or its source does not say for whom; it reaches every member state but counts for none.</source>
        <translation>Satu inisiatif, dengan %1, adalah untuk seluruh ASEAN atau sumbernya tidak menyebutkan untuk siapa; inisiatif itu menjangkau setiap negara anggota tetapi tidak dihitung untuk satu pun.</translation>
    </message>
    <message>
        <source>%1 initiatives, with %2, are for all of ASEAN or their sources do not say for whom; they reach every member state but count for none.</source>
        <translation>%1 inisiatif, dengan %2, adalah untuk seluruh ASEAN atau sumbernya tidak menyebutkan untuk siapa; semuanya menjangkau setiap negara anggota tetapi tidak dihitung untuk satu pun.</translation>
    </message>
    <message>
        <source>A list leaves out the choice made in it, so that its other values can be compared.</source>
        <translation>Sebuah daftar mengabaikan pilihan yang dibuat di dalamnya, agar nilai lain dalam daftar itu dapat dibandingkan.</translation>
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
        <translation>Satu-satunya yang ada memiliki %1.</translation>
    </message>
    <message>
        <source>And one more with %1: %2</source>
        <translation>Dan satu lagi dengan %1: %2</translation>
    </message>
    <message>
        <source>All %1 have %2.</source>
        <translation>Semua %1 memiliki %2.</translation>
    </message>
    <message>
        <source>All %1 have two partners or more: %2 to %3.</source>
        <translation>Semua %1 memiliki dua mitra atau lebih: %2 sampai %3.</translation>
    </message>
    <message>
        <source>And %1 more with %2 each</source>
        <translation>Dan %1 lagi dengan masing-masing %2</translation>
    </message>
    <message>
        <source>And %1 more with %2 to %3 each</source>
        <translation>Dan %1 lagi dengan masing-masing %2 sampai %3</translation>
    </message>
    <message>
        <source>no initiative</source>
        <translation>tidak ada inisiatif</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>hanya %1</translation>
    </message>
    <message>
        <source>no partner named</source>
        <translation>tidak ada mitra yang disebut</translation>
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
        <translation>%1 tanpa mitra</translation>
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
        <translation>%1, lanjutan</translation>
    </message>
    <message>
        <source>This file has no themes, outcomes or member states.</source>
        <translation>Berkas ini tidak memiliki tema, hasil, atau negara anggota.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
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
        <translation>Inisiatif yang terkait dengannya, masing-masing dihitung sekali</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Different partners that these initiatives name</source>
        <translation>Mitra berbeda yang disebut oleh inisiatif ini</translation>
    </message>
    <message>
        <source>Only partner</source>
        <translation>Satu-satunya mitra</translation>
    </message>
    <message>
        <source>The partner, where there is one alone</source>
        <translation>Mitra itu, jika hanya ada satu</translation>
    </message>
</context>
<context>
    <name>mitra::CoverageGrid</name>
    <message>
        <source>%1 has none</source>
        <translation>%1 tidak memilikinya</translation>
    </message>
    <message>
        <source>%1 have none</source>
        <translation>%1 tidak memilikinya</translation>
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
        <translation>sedikitnya 1 dari %1 tahun %2</translation>
    </message>
    <message>
        <source>at least %1 of the %2 years %3</source>
        <translation>sedikitnya %1 dari %2 tahun %3</translation>
    </message>
    <message>
        <source>%1 of %2 members have</source>
        <translation>%1 dari %2 anggota memiliki</translation>
    </message>
    <message>
        <source>No member has</source>
        <translation>Tidak ada anggota yang memiliki</translation>
    </message>
    <message>
        <source>1 of %1 members has</source>
        <translation>1 dari %1 anggota memiliki</translation>
    </message>
    <message>
        <source>All %1 members have</source>
        <translation>Semua %1 anggota memiliki</translation>
    </message>
    <message>
        <source>%1 a value, of %2 alone</source>
        <translation>%1 nilai, untuk %2 saja</translation>
    </message>
    <message>
        <source>%1 a value in %2</source>
        <translation>%1 nilai pada %2</translation>
    </message>
    <message>
        <source>There is no value at all</source>
        <translation>Tidak ada nilai sama sekali</translation>
    </message>
    <message>
        <source>No member has an observed value</source>
        <translation>Tidak ada anggota yang memiliki nilai teramati</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two findings</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 reading of a year outside %1 is not shown.</source>
        <translation>1 bacaan untuk tahun di luar %1 tidak ditampilkan.</translation>
    </message>
    <message>
        <source>%1 readings of years outside %2 are not shown.</source>
        <translation>%1 bacaan untuk tahun di luar %2 tidak ditampilkan.</translation>
    </message>
    <message>
        <source>%1: values by member state and year, %2</source>
        <translation>%1: nilai menurut negara anggota dan tahun, %2</translation>
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
        <translation>Titik kecil adalah tahun tanpa nilai.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no year</comment>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimasi</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyeksi</translation>
    </message>
    <message>
        <source>sources or readings disagree</source>
        <translation>sumber atau bacaan berbeda</translation>
    </message>
    <message>
        <source>Latest</source>
        <comment>year, head of a column</comment>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>%1, %2: no value</source>
        <translation>%1, %2: tidak ada nilai</translation>
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
        <translation>%1; satu pertentangan tercatat menyebutnya</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: tidak ada nilai</translation>
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
        <translation>Apakah bacaan ini ditampilkan saat dua bacaan berbeda</translation>
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
        <translation>tidak ada nilai</translation>
    </message>
</context>
<context>
    <name>mitra::DataQuality</name>
    <message>
        <source>1 year old</source>
        <translation>berumur 1 tahun</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>berumur %1 tahun</translation>
    </message>
    <message>
        <source>There is no value at all.</source>
        <translation>Tidak ada nilai sama sekali.</translation>
    </message>
    <message>
        <source>There are projections only, no observed value.</source>
        <translation>Hanya ada proyeksi, tidak ada nilai teramati.</translation>
    </message>
    <message>
        <source>There is no observed value.</source>
        <translation>Tidak ada nilai teramati.</translation>
    </message>
    <message>
        <source>No member state has a value of its own.</source>
        <translation>Tidak ada negara anggota yang memiliki nilai sendiri.</translation>
    </message>
    <message>
        <source>Only 1 of %1 member states has a value.</source>
        <translation>Hanya 1 dari %1 negara anggota memiliki nilai.</translation>
    </message>
    <message>
        <source>Only %1 of %2 member states have a value.</source>
        <translation>Hanya %1 dari %2 negara anggota memiliki nilai.</translation>
    </message>
    <message>
        <source>1 of %1 member states has a value</source>
        <translation>1 dari %1 negara anggota memiliki nilai</translation>
    </message>
    <message>
        <source>%1 of %2 member states have a value</source>
        <translation>%1 dari %2 negara anggota memiliki nilai</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a clause as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2 of the people live there.</source>
        <translation>%1; %2 dari penduduk tinggal di sana.</translation>
    </message>
    <message>
        <source>The median member has 1 year with a value; fewer than %1 give no interval.</source>
        <translation>Anggota median memiliki 1 tahun bernilai; kurang dari %1 tidak menghasilkan interval.</translation>
    </message>
    <message>
        <source>The median member has %1 years with a value; fewer than %2 give no interval.</source>
        <translation>Anggota median memiliki %1 tahun bernilai; kurang dari %2 tidak menghasilkan interval.</translation>
    </message>
    <message>
        <source>The only value is an estimate.</source>
        <translation>Satu-satunya nilai adalah estimasi.</translation>
    </message>
    <message>
        <source>Both values are estimates.</source>
        <translation>Kedua nilai adalah estimasi.</translation>
    </message>
    <message>
        <source>All %1 values are estimates.</source>
        <translation>Semua %1 nilai adalah estimasi.</translation>
    </message>
    <message>
        <source>%1 of %2 values are estimates.</source>
        <translation>%1 dari %2 nilai adalah estimasi.</translation>
    </message>
    <message>
        <source>1 reading disagrees with the one used</source>
        <translation>1 bacaan berbeda dari yang digunakan</translation>
    </message>
    <message>
        <source>%1 readings disagree with those used</source>
        <translation>%1 bacaan berbeda dari yang digunakan</translation>
    </message>
    <message>
        <source>1 listed conflict speaks of it</source>
        <translation>1 pertentangan tercatat menyebutnya</translation>
    </message>
    <message>
        <source>%1 listed conflicts speak of it</source>
        <translation>%1 pertentangan tercatat menyebutnya</translation>
    </message>
    <message>
        <source>The latest value is of %1, %2.</source>
        <translation>Nilai terbaru adalah untuk %1, %2.</translation>
    </message>
    <message>
        <source>No member state has values of two years.</source>
        <translation>Tidak ada negara anggota yang memiliki nilai untuk dua tahun.</translation>
    </message>
    <message>
        <source>Values fill %1 of the member-years %2.</source>
        <translation>Nilai mengisi %1 dari tahun-anggota %2.</translation>
    </message>
    <message>
        <source>1 of %1 does not have enough data to judge progress</source>
        <translation>1 dari %1 tidak memiliki cukup data untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>%1 of %2 do not have enough data to judge progress</source>
        <translation>%1 dari %2 tidak memiliki cukup data untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Data tidak cukup</translation>
    </message>
    <message>
        <source>Use with care</source>
        <translation>Gunakan dengan hati-hati</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>of data</comment>
        <translation>Andal</translation>
    </message>
    <message>
        <source>none observed</source>
        <translation>tidak ada yang teramati</translation>
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
        <translation>1 pertentangan</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 pertentangan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Resmi</translation>
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
        <translation>Kesimpulan mengikuti aturan kami; tidak ada sumber yang menilai datanya demikian. Kesimpulan adalah tentang data, bukan tentang apakah ukuran itu milik tujuan sendiri: itu adalah kedudukan.</translation>
    </message>
    <message>
        <source>Not enough data: fewer than half of the member states have an observed value, or none has values of two years, or the latest is more than %1 years old.</source>
        <translation>Data tidak cukup: kurang dari separuh negara anggota memiliki nilai teramati, atau tidak ada yang memiliki nilai untuk dua tahun, atau yang terbaru berumur lebih dari %1 tahun.</translation>
    </message>
    <message>
        <source>Use with care: fewer than %1 of the member states, or of their people, are covered; the latest value is more than %2 years old; the median member has fewer than %3 values, too few for an interval; less than a third of the member-years since %4 is filled; more than half of the values are estimates; or readings disagree.</source>
        <translation>Gunakan dengan hati-hati: kurang dari %1 negara anggota, atau penduduknya, tercakup; nilai terbaru berumur lebih dari %2 tahun; anggota median memiliki kurang dari %3 nilai, terlalu sedikit untuk interval; kurang dari sepertiga tahun-anggota sejak %4 terisi; lebih dari separuh nilai adalah estimasi; atau bacaan berbeda.</translation>
    </message>
    <message>
        <source>Observed values are reported or estimated; projections do not count. A listed conflict counts for an indicator when it cites one of its sources and names the year and the value of one of its readings.</source>
        <translation>Nilai teramati adalah yang dilaporkan atau diestimasi; proyeksi tidak dihitung. Pertentangan tercatat dihitung untuk suatu indikator jika mengutip salah satu sumbernya dan menyebut tahun dan nilai salah satu bacaannya.</translation>
    </message>
    <message>
        <source>There are no indicators here</source>
        <translation>Tidak ada indikator di sini</translation>
    </message>
    <message>
        <source>There are no indicators</source>
        <translation>Tidak ada indikator</translation>
    </message>
    <message>
        <source>The only indicator does not have enough data to judge progress</source>
        <translation>Satu-satunya indikator tidak memiliki cukup data untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>The only indicator has enough data to judge progress</source>
        <translation>Satu-satunya indikator memiliki cukup data untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 indikator</translation>
    </message>
    <message>
        <source>the %1 indicators of the goal %2</source>
        <translation>%1 indikator untuk tujuan %2</translation>
    </message>
    <message>
        <source>the %1 indicators bound to no goal</source>
        <translation>%1 indikator yang tidak terikat pada tujuan mana pun</translation>
    </message>
    <message>
        <source>None of %1 has enough data to judge progress</source>
        <translation>Tidak satu pun dari %1 memiliki cukup data untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>None of the %1 has enough data to judge progress</source>
        <translation>Tidak satu pun dari %1 memiliki cukup data untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>All of %1 have enough data to judge progress</source>
        <translation>Semua %1 memiliki cukup data untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>All %1 have enough data to judge progress</source>
        <translation>Semua %1 memiliki cukup data untuk menilai kemajuan</translation>
    </message>
    <message>
        <source>%1 to be used with care, %2 sound</source>
        <translation>%1 untuk digunakan dengan hati-hati, %2 andal</translation>
    </message>
    <message>
        <source>%1; the worst first</source>
        <translation>%1; yang paling lemah didahulukan</translation>
    </message>
    <message>
        <source>%1; the worst first, ages as of %2</source>
        <translation>%1; yang paling lemah didahulukan, umur per %2</translation>
    </message>
    <message>
        <source>%1; %2 to be used with care, %3 sound.</source>
        <translation>%1; %2 untuk digunakan dengan hati-hati, %3 andal.</translation>
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
        <translation>Kedua bacaan ditampilkan: %1; %2</translation>
    </message>
    <message>
        <source>Used: %1; also stated: %2</source>
        <translation>Digunakan: %1; juga dinyatakan: %2</translation>
    </message>
    <message>
        <source>Sources disagree. %1</source>
        <translation>Sumber berbeda. %1</translation>
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
        <translation>juga dinyatakan: %1</translation>
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
        <translation>%1 direncanakan</translation>
    </message>
    <message>
        <source>%1 not reported</source>
        <translation>%1 tidak dilaporkan</translation>
    </message>
    <message>
        <source>1 initiative in this file started in %1–%2: %3</source>
        <translation>1 inisiatif dalam berkas ini dimulai pada %1–%2: %3</translation>
    </message>
    <message>
        <source>%1 initiatives in this file started in %2–%3: %4</source>
        <translation>%1 inisiatif dalam berkas ini dimulai pada %2–%3: %4</translation>
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
        <translation>tidak ada angka</translation>
    </message>
    <message>
        <source>%1 (%2, %3). Source: %4</source>
        <translation>%1 (%2, %3). Sumber: %4</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>sumber berbeda</translation>
    </message>
    <message>
        <source>1 more result of these years is stated under another framework or none</source>
        <translation>1 capaian lagi untuk tahun-tahun ini dinyatakan di bawah kerangka kerja lain atau tanpa kerangka kerja</translation>
    </message>
    <message>
        <source>%1 more results of these years are stated under other frameworks or none</source>
        <translation>%1 capaian lagi untuk tahun-tahun ini dinyatakan di bawah kerangka kerja lain atau tanpa kerangka kerja</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>What a source says, in our words</source>
        <translation>Yang dikatakan sumber, dengan kata-kata kami</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Blank: no figure is given</source>
        <translation>Kosong: tidak ada angka</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Year the result is stated for</source>
        <translation>Tahun capaian itu dinyatakan</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>One source, or the readings of sources that disagree</source>
        <translation>Satu sumber, atau bacaan dari sumber yang berbeda</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where it is stated</source>
        <translation>Tempat dinyatakan</translation>
    </message>
    <message>
        <source>No results are stated</source>
        <translation>Tidak ada capaian yang dinyatakan</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>1 figure of one source</source>
        <translation>1 angka dari satu sumber</translation>
    </message>
    <message>
        <source>%1 figures of one source each</source>
        <translation>%1 angka, masing-masing dari satu sumber</translation>
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
        <translation>1 capaian dinyatakan</translation>
    </message>
    <message>
        <source>%1 results stated</source>
        <translation>%1 capaian dinyatakan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sources disagree on 1 more point</source>
        <translation>sumber berbeda tentang 1 hal lagi</translation>
    </message>
    <message>
        <source>sources disagree on %1 more points</source>
        <translation>sumber berbeda tentang %1 hal lagi</translation>
    </message>
    <message>
        <source>Delivered %1: %2</source>
        <translation>Terlaksana %1: %2</translation>
    </message>
    <message>
        <source>Stated results of the %1</source>
        <translation>Capaian %1 yang dinyatakan</translation>
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
        <translation>mulai</translation>
    </message>
    <message>
        <source>end</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>ringkasan</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>anggaran</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>mitra</translation>
    </message>
    <message>
        <source>member states</source>
        <translation>negara anggota</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>hasil</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>Added by %1: %2</source>
        <translation>Ditambahkan oleh %1: %2</translation>
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
        <translation>dan %1 lagi: tampilkan semua</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>%1 (for: %2)</source>
        <translation>%1 (untuk: %2)</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Sumber berbeda</translation>
    </message>
    <message>
        <source>on a matter that one of the sources reports</source>
        <translation>tentang hal yang dilaporkan salah satu sumber</translation>
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
        <translation>Hal</translation>
    </message>
    <message>
        <source>Neither is used: both are shown</source>
        <translation>Tidak ada yang digunakan: keduanya ditampilkan</translation>
    </message>
    <message>
        <source>Neither is used: %1</source>
        <translation>Tidak ada yang digunakan: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>History in this file</source>
        <translation>Riwayat dalam berkas ini</translation>
    </message>
    <message>
        <source>The history cannot be read just now</source>
        <translation>Riwayat tidak dapat dibaca saat ini</translation>
    </message>
    <message>
        <source>No change is recorded</source>
        <translation>Tidak ada perubahan yang tercatat</translation>
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
        <translation>peran tidak disebutkan</translation>
    </message>
    <message>
        <source>Initiatives that rest on it</source>
        <translation>Inisiatif yang bertumpu padanya</translation>
    </message>
    <message>
        <source>those of which it is the first source</source>
        <translation>yang menjadikannya sumber pertama</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Pernyataan</translation>
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
        <translation>Kerangka kerja</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>%1 (our judgement)</source>
        <translation>%1 (penilaian kami)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
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
        <translation>Tidak ada: keduanya ditampilkan</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Tonggak</translation>
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
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observasi</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not reported: no source tells</source>
        <translation>Tidak dilaporkan: tidak ada sumber yang menyebutkannya</translation>
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
        <translation>%1: akhir mendahului awal, dipertahankan seperti dalam berkas</translation>
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
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
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
        <translation>Seluruh kawasan, atau tidak disebutkan sumber</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>%1 %2 (our mapping)</source>
        <translation>%1 %2 (pemetaan kami)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Bagian dari</translation>
    </message>
    <message>
        <source>%1 (our reading)</source>
        <translation>%1 (bacaan kami)</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Di sumber</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Berkontribusi pada</translation>
    </message>
    <message>
        <source>our mapping, by its theme</source>
        <translation>pemetaan kami, menurut temanya</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 pada %3</translation>
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
        <translation>Ikut serta dalam</translation>
    </message>
    <message>
        <source>none of the %1 initiatives of this file</source>
        <translation>tidak satu pun dari %1 inisiatif dalam berkas ini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>not specified by the source</source>
        <translation>tidak disebutkan sumber</translation>
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
        <translation>yang paling baru dimulai didahulukan</translation>
    </message>
</context>
<context>
    <name>mitra::Dimension</name>
    <message>
        <source>Start year</source>
        <translation>Tahun mulai</translation>
    </message>
</context>
<context>
    <name>mitra::Evidence</name>
    <message>
        <source>There are no figures.</source>
        <translation>Tidak ada angka.</translation>
    </message>
    <message>
        <source>The only figure rests on one source</source>
        <translation>Satu-satunya angka bertumpu pada satu sumber</translation>
    </message>
    <message>
        <source>The only figure rests on several sources</source>
        <translation>Satu-satunya angka bertumpu pada beberapa sumber</translation>
    </message>
    <message>
        <source>1 of %1 figures rests on one source only</source>
        <translation>1 dari %1 angka bertumpu pada satu sumber saja</translation>
    </message>
    <message>
        <source>%1 of %2 figures rest on one source only</source>
        <translation>%1 dari %2 angka bertumpu pada satu sumber saja</translation>
    </message>
    <message>
        <source>the latest value of 1 of %1 series is more than three years old</source>
        <translation>nilai terbaru dari 1 dari %1 deret berumur lebih dari tiga tahun</translation>
    </message>
    <message>
        <source>the latest values of %1 of %2 series are more than three years old</source>
        <translation>nilai terbaru dari %1 dari %2 deret berumur lebih dari tiga tahun</translation>
    </message>
    <message>
        <source>sources disagree in 1 case</source>
        <translation>sumber berbeda dalam 1 kasus</translation>
    </message>
    <message>
        <source>sources disagree in %1 cases</source>
        <translation>sumber berbeda dalam %1 kasus</translation>
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
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Jenis mitra</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Kerangka kerja</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
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
        <translation>Jumlah uang dilaporkan</translation>
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
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Not reported</source>
        <comment>status of an initiative</comment>
        <translation>Tidak dilaporkan</translation>
    </message>
    <message>
        <source>Dialogue partner</source>
        <translation>Mitra wicara</translation>
    </message>
    <message>
        <source>Development partner</source>
        <translation>Mitra pembangunan</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisasi internasional</translation>
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
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>No outside partner named</source>
        <translation>Tidak ada mitra luar yang disebut</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Tidak ada tema</translation>
    </message>
    <message>
        <source>No outcome linked</source>
        <translation>Tidak ada hasil yang dikaitkan</translation>
    </message>
    <message>
        <source>No framework named</source>
        <translation>Tidak ada kerangka kerja yang disebut</translation>
    </message>
    <message>
        <source>Serves no goal directly</source>
        <translation>Tidak melayani tujuan secara langsung</translation>
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
        <translation>Tidak ada jumlah yang dilaporkan</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>of an amount of money</comment>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>of an amount of money</comment>
        <translation>dikomitmenkan</translation>
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
        <translation>Inisiatif utuh</translation>
    </message>
    <message>
        <source>Parts of an initiative</source>
        <translation>Bagian dari inisiatif</translation>
    </message>
    <message>
        <source>Parts of parts, level %1</source>
        <translation>Bagian dari bagian, tingkat %1</translation>
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
        <translation>Awal tidak diketahui</translation>
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
        <translation>kerangka kerja</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>hasil</translation>
    </message>
    <message>
        <source>enabling action</source>
        <translation>tindakan pendukung</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>tujuan</translation>
    </message>
    <message>
        <source>measure of a goal</source>
        <translation>ukuran tujuan</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>mitra</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observasi</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>inisiatif</translation>
    </message>
    <message>
        <source>partner of an initiative</source>
        <translation>mitra inisiatif</translation>
    </message>
    <message>
        <source>economy of an initiative</source>
        <translation>ekonomi inisiatif</translation>
    </message>
    <message>
        <source>outcome of an initiative</source>
        <translation>hasil inisiatif</translation>
    </message>
    <message>
        <source>further source of an initiative</source>
        <translation>sumber lanjutan inisiatif</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>tonggak</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>pernyataan</translation>
    </message>
    <message>
        <source>conflict of sources</source>
        <translation>pertentangan sumber</translation>
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
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisi %1</translation>
    </message>
    <message>
        <source>No fact changed since %1</source>
        <translation>Tidak ada fakta yang berubah sejak %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ditambahkan</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 diubah</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 ditarik</translation>
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
        <translation>Dari revisi %1, yang menjadi dasar terbitnya “%2”, sampai revisi %3 dari %4.</translation>
    </message>
    <message>
        <source>From revision %1 to revision %2 of %3.</source>
        <translation>Dari revisi %1 sampai revisi %2 dari %3.</translation>
    </message>
    <message>
        <source>All changes in between are taken together: what was changed and changed back is not listed. Assumptions are no facts and are not counted.</source>
        <translation>Semua perubahan di antaranya digabungkan: yang diubah lalu dikembalikan tidak dicantumkan. Asumsi bukan fakta dan tidak dihitung.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>%1: not given before, now %2</source>
        <translation>%1: sebelumnya tidak diberikan, kini %2</translation>
    </message>
    <message>
        <source>%1: %2 before, no longer given</source>
        <translation>%1: sebelumnya %2, tidak lagi diberikan</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 sebelumnya: %2</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 kini: %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: dari %2 menjadi %3</translation>
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
        <translation>Dengan kata-kata kami</translation>
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
        <translation>Kerangka kerja</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Bagian dari</translation>
    </message>
    <message>
        <source>The initiative it is a part of</source>
        <translation>Inisiatif induk yang memuatnya</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Year it starts</source>
        <translation>Tahun dimulainya</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Year it ends or is planned to end</source>
        <translation>Tahun selesai atau direncanakan selesai</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>On the date of its source</source>
        <translation>Pada tanggal sumbernya</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>Amount and what it is: planned, committed or spent. Never add up amounts of different kinds, or a whole and its parts.</source>
        <translation>Jumlah dan jenisnya: direncanakan, dikomitmenkan, atau dibelanjakan. Jangan pernah menjumlahkan jumlah yang berbeda jenis, atau keseluruhan dan bagiannya.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
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
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Further roles and what else is known</source>
        <translation>Peran lain dan apa lagi yang diketahui</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Only participants bound an initiative to some members</source>
        <translation>Hanya peserta yang membatasi inisiatif pada beberapa anggota</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Our mapping, not the source&apos;s words</source>
        <translation>Pemetaan kami, bukan kata-kata sumber</translation>
    </message>
    <message>
        <source>The initiative&apos;s source; the link is our mapping</source>
        <translation>Sumber inisiatif; kaitannya adalah pemetaan kami</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Mendukung</translation>
    </message>
    <message>
        <source>The columns that this further source stands behind</source>
        <translation>Kolom yang didukung oleh sumber lanjutan ini</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Programmes, plans, bodies, links and texts of digital cooperation.</source>
        <translation>Program, rencana, badan, jaringan, dan teks kerja sama digital.</translation>
    </message>
    <message>
        <source>Partners of initiatives</source>
        <translation>Mitra inisiatif</translation>
    </message>
    <message>
        <source>Who works on an initiative from outside ASEAN, and in which role.</source>
        <translation>Siapa dari luar ASEAN yang mengerjakan suatu inisiatif, dan dalam peran apa.</translation>
    </message>
    <message>
        <source>Member states of initiatives</source>
        <translation>Negara anggota inisiatif</translation>
    </message>
    <message>
        <source>Which member states an initiative names, and in which role.</source>
        <translation>Negara anggota yang disebut suatu inisiatif, dan dalam peran apa.</translation>
    </message>
    <message>
        <source>Outcomes of initiatives</source>
        <translation>Hasil inisiatif</translation>
    </message>
    <message>
        <source>Which desired outcome an initiative serves; our mapping.</source>
        <translation>Hasil yang diharapkan dari suatu inisiatif; pemetaan kami.</translation>
    </message>
    <message>
        <source>Further sources of initiatives</source>
        <translation>Sumber lanjutan inisiatif</translation>
    </message>
    <message>
        <source>Sources that stand behind single columns of an initiative.</source>
        <translation>Sumber yang mendukung kolom tertentu dari suatu inisiatif.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
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
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Expected outcome</source>
        <translation>Hasil yang diharapkan</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>What the goal rests on</source>
        <translation>Dasar tujuan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Shown beside the goal, which nobody measures</source>
        <translation>Ditampilkan di samping tujuan, yang tidak diukur siapa pun</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>The goal&apos;s place among the goals</source>
        <translation>Tempat tujuan itu di antara tujuan-tujuan</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Turns the indicator&apos;s unit into the goal&apos;s</source>
        <translation>Mengubah satuan indikator menjadi satuan tujuan</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama singkat</translation>
    </message>
    <message>
        <source>Why it is not the goal</source>
        <translation>Alasan mengapa bukan tujuan itu</translation>
    </message>
    <message>
        <source>The indicator&apos;s source; the link is our mapping</source>
        <translation>Sumber indikator; kaitannya adalah pemetaan kami</translation>
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
        <translation>Satuan</translation>
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
        <translation>Definisi</translation>
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
        <translation>Proksi mewakili sesuatu yang tidak diukur siapa pun</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observasi</translation>
    </message>
    <message>
        <source>How many values the file has</source>
        <translation>Jumlah nilai dalam berkas</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>No: another source&apos;s value for the same case; see note</source>
        <translation>Tidak: nilai sumber lain untuk kasus yang sama; lihat catatan</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Keyakinan</translation>
    </message>
    <message>
        <source>Our judgement, not the source&apos;s</source>
        <translation>Penilaian kami, bukan penilaian sumber</translation>
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
        <translation>Bacaan yang diikuti tabel lain</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
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
        <translation>Keduanya ditampilkan</translation>
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
        <translation>poin per tahun</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 per tahun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The goal it speaks of</source>
        <translation>Tujuan yang terkait</translation>
    </message>
    <message>
        <source>The indicator it speaks of</source>
        <translation>Indikator yang terkait</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Hanya untuk</translation>
    </message>
    <message>
        <source>Empty: whoever is judged</source>
        <translation>Kosong: siapa pun yang dinilai</translation>
    </message>
    <message>
        <source>Assumed, not observed</source>
        <translation>Diasumsikan, tidak teramati</translation>
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
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The author’s own</source>
        <translation>Dari penulis sendiri</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>The goals for 2030.</source>
        <translation>Tujuan untuk 2030.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The numbers the goals promise.</source>
        <translation>Angka yang dijanjikan tujuan.</translation>
    </message>
    <message>
        <source>Nearest measures of goals</source>
        <translation>Ukuran terdekat untuk tujuan</translation>
    </message>
    <message>
        <source>What is shown beside a goal that nobody measures; our mapping.</source>
        <translation>Yang ditampilkan di samping tujuan yang tidak diukur siapa pun; pemetaan kami.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Measures, their definitions and units.</source>
        <translation>Ukuran, definisi, dan satuannya.</translation>
    </message>
    <message>
        <source>The values of indicators by economy and year.</source>
        <translation>Nilai indikator menurut ekonomi dan tahun.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Single figures said or printed somewhere.</source>
        <translation>Angka tunggal yang disebut atau dicetak di suatu tempat.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Pertentangan</translation>
    </message>
    <message>
        <source>Two readings that disagree, side by side.</source>
        <translation>Dua bacaan yang berbeda, berdampingan.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Asumsi</translation>
    </message>
    <message>
        <source>Baselines, targets and paces that somebody set and no source states, each with its author, day and reason.</source>
        <translation>Garis dasar, target, dan laju yang ditetapkan seseorang dan tidak dinyatakan sumber mana pun, masing-masing dengan penulis, hari, dan alasannya.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>ISO 3166 code of two letters, of states</source>
        <translation>Kode ISO 3166 dua huruf, untuk negara</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Year it became a partner</source>
        <translation>Tahun menjadi mitra</translation>
    </message>
    <message>
        <source>ISO 3166 code of three letters</source>
        <translation>Kode ISO 3166 tiga huruf</translation>
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
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>DO desired outcome, S paradigm shift, F focus area</source>
        <translation>DO hasil yang diharapkan, S pergeseran paradigma, F bidang fokus</translation>
    </message>
    <message>
        <source>Enabling action</source>
        <translation>Tindakan pendukung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Our fields of work</source>
        <translation>Bidang kerja kami</translation>
    </message>
    <message>
        <source>Our mapping; empty: serves no goal of 2030 directly</source>
        <translation>Pemetaan kami; kosong: tidak melayani tujuan 2030 secara langsung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>A day, a month or a year, as the source gives it</source>
        <translation>Hari, bulan, atau tahun, seperti yang diberikan sumber</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Tonggak</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
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
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Empty: cite the publisher, copy only the figure</source>
        <translation>Kosong: kutip penerbit, salin angkanya saja</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>States, organisations and companies that work with ASEAN.</source>
        <translation>Negara, organisasi, dan perusahaan yang bekerja dengan ASEAN.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Tonggak</translation>
    </message>
    <message>
        <source>Dated events.</source>
        <translation>Peristiwa bertanggal.</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Kerangka kerja</translation>
    </message>
    <message>
        <source>Masterplans and agreements.</source>
        <translation>Rencana induk dan perjanjian.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What the frameworks want to reach.</source>
        <translation>Yang ingin dicapai kerangka kerja.</translation>
    </message>
    <message>
        <source>Enabling actions</source>
        <translation>Tindakan pendukung</translation>
    </message>
    <message>
        <source>Enabling actions of ADM2025 whose title is known.</source>
        <translation>Tindakan pendukung ADM2025 yang judulnya diketahui.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Fields of work and the goals they serve; our mapping.</source>
        <translation>Bidang kerja dan tujuan yang dilayaninya; pemetaan kami.</translation>
    </message>
    <message>
        <source>Economies</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>The member states and the groups.</source>
        <translation>Negara anggota dan kelompok.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where each fact comes from.</source>
        <translation>Asal setiap fakta.</translation>
    </message>
</context>
<context>
    <name>mitra::FigureExport</name>
    <message>
        <source>The figure “%1” could not be drawn; nothing was written. Try again with less selected, or export it as PDF.</source>
        <translation>Gambar “%1” tidak dapat digambar; tidak ada yang ditulis. Coba lagi dengan pilihan yang lebih sedikit, atau ekspor sebagai PDF.</translation>
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
        <translation>%1, setelah %2</translation>
    </message>
    <message>
        <source>%1, up from %2</source>
        <translation>%1, naik dari %2</translation>
    </message>
    <message>
        <source>%1, down from %2</source>
        <translation>%1, turun dari %2</translation>
    </message>
    <message>
        <source>members count in their own currencies, which are not compared</source>
        <translation>anggota menghitung dalam mata uang masing-masing, yang tidak dibandingkan</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>value, member, year</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>the only member with a value stands at %1</source>
        <translation>satu-satunya anggota yang memiliki nilai berada pada %1</translation>
    </message>
    <message>
        <source>members range from %1 to %2</source>
        <translation>anggota berkisar dari %1 sampai %2</translation>
    </message>
    <message>
        <source>one projection for %1, %2 (%3), and no observed value</source>
        <translation>satu proyeksi untuk %1, %2 (%3), dan tidak ada nilai teramati</translation>
    </message>
    <message>
        <source>%1 projections for %2, the last %3 (%4), and no observed value</source>
        <translation>%1 proyeksi untuk %2, yang terakhir %3 (%4), dan tidak ada nilai teramati</translation>
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
        <translation>mencapai %1 pada %2, tetapi kini tidak lagi</translation>
    </message>
    <message>
        <source>on the straight path to %1</source>
        <translation>di jalur lurus menuju %1</translation>
    </message>
    <message>
        <source>ahead of the straight path to %1</source>
        <translation>di depan jalur lurus menuju %1</translation>
    </message>
    <message>
        <source>just short of the straight path to %1</source>
        <translation>sedikit di bawah jalur lurus menuju %1</translation>
    </message>
    <message>
        <source>behind the straight path to %1</source>
        <translation>tertinggal dari jalur lurus menuju %1</translation>
    </message>
    <message>
        <source>no movement towards %1 since %2</source>
        <translation>tidak ada pergerakan menuju %1 sejak %2</translation>
    </message>
    <message>
        <source>far behind the straight path to %1</source>
        <translation>jauh tertinggal dari jalur lurus menuju %1</translation>
    </message>
    <message>
        <source>moving away from %1</source>
        <translation>menjauh dari %1</translation>
    </message>
    <message>
        <source>the %1 goal of %2 is %3&apos;s, not its own</source>
        <translation>tujuan %1 sebesar %2 adalah tujuan %3, bukan tujuannya sendiri</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no value for %1; %2</source>
        <translation>tidak ada nilai untuk %1; %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>no value for %1</source>
        <translation>tidak ada nilai untuk %1</translation>
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
        <translation>%1 dari perjalanan dalam %2 dari waktu.</translation>
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
        <translation>%1 mitra lain</translation>
    </message>
    <message>
        <source>No initiative is in this selection</source>
        <translation>Tidak ada inisiatif dalam pilihan ini</translation>
    </message>
    <message>
        <source>The only initiative in this selection serves a goal for 2030</source>
        <translation>Satu-satunya inisiatif dalam pilihan ini melayani satu tujuan 2030</translation>
    </message>
    <message>
        <source>The only initiative in this selection serves no goal for 2030 directly</source>
        <translation>Satu-satunya inisiatif dalam pilihan ini tidak melayani tujuan 2030 secara langsung</translation>
    </message>
    <message>
        <source>None of the %1 initiatives in this selection serves a goal for 2030 directly</source>
        <translation>Tidak satu pun dari %1 inisiatif dalam pilihan ini melayani tujuan 2030 secara langsung</translation>
    </message>
    <message>
        <source>None of %1 initiatives serves a goal for 2030 directly</source>
        <translation>Tidak satu pun dari %1 inisiatif melayani tujuan 2030 secara langsung</translation>
    </message>
    <message>
        <source>1 of the %1 initiatives in this selection serves a goal for 2030 directly</source>
        <translation>1 dari %1 inisiatif dalam pilihan ini melayani tujuan 2030 secara langsung</translation>
    </message>
    <message>
        <source>1 of %1 initiatives serves a goal for 2030 directly</source>
        <translation>1 dari %1 inisiatif melayani tujuan 2030 secara langsung</translation>
    </message>
    <message>
        <source>%1 of the %2 initiatives in this selection serve a goal for 2030 directly</source>
        <translation>%1 dari %2 inisiatif dalam pilihan ini melayani tujuan 2030 secara langsung</translation>
    </message>
    <message>
        <source>%1 of %2 initiatives serve a goal for 2030 directly</source>
        <translation>%1 dari %2 inisiatif melayani tujuan 2030 secara langsung</translation>
    </message>
    <message>
        <source>%1; 1 names no outside partner</source>
        <translation>%1; 1 tidak menyebut mitra luar</translation>
    </message>
    <message>
        <source>%1; %2 name no outside partner</source>
        <translation>%1; %2 tidak menyebut mitra luar</translation>
    </message>
    <message>
        <source>From partner through theme to goal, number of initiatives</source>
        <translation>Dari mitra melalui tema ke tujuan, jumlah inisiatif</translation>
    </message>
    <message>
        <source>%1; only: %2</source>
        <translation>%1; hanya: %2</translation>
    </message>
    <message>
        <source>%1. Other partners of these initiatives stand beside the chosen</source>
        <translation>%1. Mitra lain dari inisiatif ini berada di samping yang dipilih</translation>
    </message>
    <message>
        <source>One initiative has several partners and is in a band of each, so the bands at the left add up to more than there are initiatives; the number at a name counts it once.</source>
        <translation>Satu inisiatif memiliki beberapa mitra dan berada dalam pita masing-masing, sehingga pita di sebelah kiri berjumlah lebih dari banyaknya inisiatif; angka pada suatu nama menghitungnya sekali.</translation>
    </message>
    <message>
        <source>%1 initiatives have several partners and are in a band of each, so the bands at the left add up to more than there are initiatives; the number at a name counts each once.</source>
        <translation>%1 inisiatif memiliki beberapa mitra dan berada dalam pita masing-masing, sehingga pita di sebelah kiri berjumlah lebih dari banyaknya inisiatif; angka pada suatu nama menghitung masing-masing sekali.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>masing-masing %1</translation>
    </message>
    <message>
        <source>%1 to %2 each</source>
        <translation>masing-masing %1 sampai %2</translation>
    </message>
    <message>
        <source>The %1 partners with the fewest initiatives (%2) stand together; the table lists all.</source>
        <translation>%1 mitra dengan inisiatif paling sedikit (%2) digabungkan; tabel mencantumkan semuanya.</translation>
    </message>
    <message>
        <source>Themes, and the goal that a theme serves, are this project&apos;s mapping, not the sources&apos; words.</source>
        <translation>Tema, dan tujuan yang dilayani suatu tema, adalah pemetaan proyek ini, bukan kata-kata sumber.</translation>
    </message>
    <message>
        <source>Pale bands name no outside partner.</source>
        <translation>Pita pucat tidak menyebut mitra luar.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. The widest band of a partner: %2 to %3, %4.</source>
        <translation>%1. Pita terlebar dari suatu mitra: %2 ke %3, %4.</translation>
    </message>
    <message>
        <source>Nothing to show: clear a part of the selection.</source>
        <translation>Tidak ada yang dapat ditampilkan: kosongkan sebagian pilihan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, each counted once. Choose to show every partner</source>
        <translation>%1, masing-masing dihitung sekali. Pilih untuk menampilkan setiap mitra</translation>
    </message>
    <message>
        <source>%1 serve it through their theme (our mapping)</source>
        <translation>%1 melayaninya melalui temanya (pemetaan kami)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
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
        <translation>Pemetaan proyek ini</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>The goal for 2030 that the theme serves: this project&apos;s mapping</source>
        <translation>Tujuan 2030 yang dilayani tema: pemetaan proyek ini</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Initiatives of that partner and theme; one of several partners is in the row of each</source>
        <translation>Inisiatif dari mitra dan tema itu; inisiatif dengan beberapa mitra berada di baris masing-masing</translation>
    </message>
</context>
<context>
    <name>mitra::FlowGeometry</name>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Goal for 2030</source>
        <translation>Tujuan untuk 2030</translation>
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
        <translation>Benggala</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kiril</translation>
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
        <translation>Han (Tionghoa)</translation>
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
        <translation>Kana (Jepang)</translation>
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
        <translation>Huruf lain menggantikan fon yang tidak terpasang: %1. Halaman mungkin terbagi berbeda dan sebagian aksara mungkin tampak sebagai kotak. Pasang: %2.</translation>
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
        <translation>Per %1.</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>tidak ada yang tercatat</translation>
    </message>
    <message>
        <source>; and %1 more, in the numbered list of sources</source>
        <translation>; dan %1 lagi, dalam daftar sumber bernomor</translation>
    </message>
    <message>
        <source>; and %1 more, listed in the figure&apos;s table and in the sources of a briefing</source>
        <translation>; dan %1 lagi, tercantum dalam tabel gambar ini dan dalam sumber taklimat</translation>
    </message>
    <message>
        <source>; and %1 more, listed in the file %2 and in the sources of a briefing</source>
        <translation>; dan %1 lagi, tercantum dalam berkas %2 dan dalam sumber taklimat</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>tanpa tanggal</translation>
    </message>
    <message>
        <source>%1 (one source only)</source>
        <comment>source</comment>
        <translation>%1 (satu sumber saja)</translation>
    </message>
</context>
<context>
    <name>mitra::GoalAssessment</name>
    <message>
        <source>No target is stated for this goal</source>
        <translation>Tidak ada target yang dinyatakan untuk tujuan ini</translation>
    </message>
    <message>
        <source>%1 by %2, for %3 as a whole</source>
        <comment>number, year, group</comment>
        <translation>%1 pada %2, untuk %3 secara keseluruhan</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>The goal is judged by this value; proxies stand beside it.</source>
        <translation>Tujuan dinilai dengan nilai ini; proksi berada di sampingnya.</translation>
    </message>
    <message>
        <source>No official value exists</source>
        <translation>Tidak ada nilai resmi</translation>
    </message>
    <message>
        <source>Without one nobody can say how far ASEAN has come, how fast it moves or when it arrives. No proxy is put in its place.</source>
        <translation>Tanpa itu tidak ada yang dapat mengatakan seberapa jauh ASEAN telah maju, seberapa cepat bergerak, atau kapan tiba. Tidak ada proksi yang dipakai sebagai gantinya.</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>low, high, year</comment>
        <translation>%1 sampai %2 pada %3</translation>
    </message>
    <message>
        <source>%1, under an assumption</source>
        <translation>%1, dengan asumsi</translation>
    </message>
    <message>
        <source>A target: a number and a year.</source>
        <translation>Target: satu angka dan satu tahun.</translation>
    </message>
    <message>
        <source>An official measure of the goal itself, in %1: this file has none.</source>
        <translation>Ukuran resmi untuk tujuan itu sendiri, dalam %1: berkas ini tidak memilikinya.</translation>
    </message>
    <message>
        <source>An official value of ASEAN for %1, the year before the plan starts</source>
        <translation>Nilai resmi ASEAN untuk %1, tahun sebelum rencana dimulai</translation>
    </message>
    <message>
        <source>An official value of ASEAN to start from</source>
        <translation>Nilai resmi ASEAN sebagai titik awal</translation>
    </message>
    <message>
        <source>%1: the official measures hold projections only.</source>
        <translation>%1: ukuran resmi hanya memuat proyeksi.</translation>
    </message>
    <message>
        <source>A later value by the same measure, so that a pace can be told.</source>
        <translation>Nilai kemudian dengan ukuran yang sama, agar laju dapat disebutkan.</translation>
    </message>
    <message>
        <source>A second official value, so that a pace can be told.</source>
        <translation>Nilai resmi kedua, agar laju dapat disebutkan.</translation>
    </message>
    <message>
        <source>A second source that confirms the number: what there is disagrees.</source>
        <translation>Sumber kedua yang mengonfirmasi angka itu: yang ada berbeda.</translation>
    </message>
    <message>
        <source>%1: no target is stated</source>
        <translation>%1: tidak ada target yang dinyatakan</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <comment>goal, number, year</comment>
        <translation>%1, %2 pada %3</translation>
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
        <translation>Tanda berongga adalah proksi: mewakili tujuan, yang tidak diukur siapa pun. Ukuran mana yang berkaitan dengan tujuan mana adalah pemetaan proyek ini.</translation>
    </message>
    <message>
        <source>An assumption is used, stated by no source; it is marked “assumed”.</source>
        <translation>Satu asumsi digunakan, tidak dinyatakan oleh sumber mana pun; ditandai “diasumsikan”.</translation>
    </message>
    <message>
        <source>%1 assumptions are used, stated by no source; they are marked “assumed”.</source>
        <translation>%1 asumsi digunakan, tidak dinyatakan oleh sumber mana pun; semuanya ditandai “diasumsikan”.</translation>
    </message>
    <message>
        <source>Stated by %1.</source>
        <translation>Dinyatakan oleh %1.</translation>
    </message>
    <message>
        <source>1 measure speaks of the goal.</source>
        <translation>1 ukuran berkaitan dengan tujuan ini.</translation>
    </message>
    <message>
        <source>%1 measures speak of the goal.</source>
        <translation>%1 ukuran berkaitan dengan tujuan ini.</translation>
    </message>
</context>
<context>
    <name>mitra::GoalAssessmentFigure</name>
    <message>
        <source>Numbers in brackets are the sources at the end.</source>
        <translation>Angka dalam kurung adalah sumber di bagian akhir.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Diperselisihkan</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>How firmly</source>
        <translation>Seberapa pasti</translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation>Yang dinyatakan</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>ASEAN</translation>
    </message>
    <message>
        <source>So</source>
        <translation>Jadi</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Diproyeksikan</translation>
    </message>
    <message>
        <source>%1, without the goal; no result</source>
        <translation>%1, tanpa tujuan; bukan capaian</translation>
    </message>
    <message>
        <source>Official value</source>
        <translation>Nilai resmi</translation>
    </message>
    <message>
        <source>How far, how fast, when reached</source>
        <translation>Seberapa jauh, seberapa cepat, kapan tercapai</translation>
    </message>
    <message>
        <source>under an assumption</source>
        <translation>dengan asumsi</translation>
    </message>
    <message>
        <source>Assumptions in use</source>
        <translation>Asumsi yang digunakan</translation>
    </message>
    <message>
        <source>ours, no source’s</source>
        <translation>milik kami, bukan dari sumber mana pun</translation>
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
        <translation>ukuran resmi</translation>
    </message>
    <message>
        <source>official measure: %1</source>
        <translation>ukuran resmi: %1</translation>
    </message>
    <message>
        <source>latest values; hollow: a proxy; which measure speaks of the goal is our mapping</source>
        <translation>nilai terbaru; berongga: proksi; ukuran mana yang berkaitan dengan tujuan adalah pemetaan kami</translation>
    </message>
    <message>
        <source>Read against the goal’s number</source>
        <translation>Dibaca terhadap angka tujuan</translation>
    </message>
    <message>
        <source>Speaks of the goal, but is not comparable with it: 1 measure</source>
        <translation>Berkaitan dengan tujuan, tetapi tidak dapat dibandingkan dengannya: 1 ukuran</translation>
    </message>
    <message>
        <source>Speak of the goal, but are not comparable with it: %1 measures</source>
        <translation>Berkaitan dengan tujuan, tetapi tidak dapat dibandingkan dengannya: %1 ukuran</translation>
    </message>
    <message>
        <source>latest values</source>
        <translation>nilai terbaru</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Dasar</translation>
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
        <translation>Hasil</translation>
    </message>
    <message>
        <source>%1, %2. %3. Source: %4</source>
        <translation>%1, %2. %3. Sumber: %4</translation>
    </message>
    <message>
        <source>Said of the outcome</source>
        <translation>Pernyataan tentang hasil</translation>
    </message>
    <message>
        <source>none of these is the outcome itself</source>
        <translation>tidak satu pun adalah hasil itu sendiri</translation>
    </message>
    <message>
        <source>Measured near the outcome</source>
        <translation>Diukur di sekitar hasil</translation>
    </message>
    <message>
        <source>none of these is the outcome itself; our mapping</source>
        <translation>tidak satu pun adalah hasil itu sendiri; pemetaan kami</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What is missing to judge goal and outcome</source>
        <translation>Yang belum ada untuk menilai tujuan dan hasil</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Where it stands on the sheet</source>
        <translation>Tempatnya pada lembar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Measure, statement or remark</source>
        <translation>Ukuran, pernyataan, atau catatan</translation>
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
        <translation>Masing-masing dalam satuannya sendiri</translation>
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
        <translation>Kedudukan, jenis, atau keyakinan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where it comes from; empty for an assumption</source>
        <translation>Asalnya; kosong untuk asumsi</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sources disagree; used</source>
        <translation>sumber berbeda; digunakan</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>sumber berbeda</translation>
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
        <translation>resmi</translation>
    </message>
    <message>
        <source>Path asked for</source>
        <translation>Jalur yang diminta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Straight path</source>
        <translation>Jalur lurus</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>asumsi</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>How far, how fast</source>
        <translation>Seberapa jauh, seberapa cepat</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Asumsi</translation>
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
        <translation>nilai resmi %1 (%2)</translation>
    </message>
    <message>
        <source>no official %1 value</source>
        <translation>tidak ada nilai resmi %1</translation>
    </message>
    <message>
        <source>no official value</source>
        <translation>tidak ada nilai resmi</translation>
    </message>
    <message>
        <source>%1: no target is stated, %2</source>
        <translation>%1: tidak ada target yang dinyatakan, %2</translation>
    </message>
    <message>
        <source>%1: %2 by %3, %4</source>
        <translation>%1: %2 pada %3, %4</translation>
    </message>
    <message>
        <source>Standing of the goal: %1.</source>
        <translation>Kedudukan tujuan: %1.</translation>
    </message>
    <message>
        <source>Hollow marks are proxies: they stand in for the goal, which nobody measures, and cannot be judged against it.</source>
        <translation>Tanda berongga adalah proksi: mewakili tujuan, yang tidak diukur siapa pun, dan tidak dapat dinilai terhadapnya.</translation>
    </message>
    <message>
        <source>%1, stated by no source.</source>
        <translation>%1, tidak dinyatakan oleh sumber mana pun.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>projections for %1: %2</source>
        <translation>proyeksi untuk %1: %2</translation>
    </message>
    <message>
        <source>projections: %1</source>
        <translation>proyeksi: %1</translation>
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
        <translation>Tujuan %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>pada %1</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Tidak ada target</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>ASEAN</translation>
    </message>
    <message>
        <source>assumed %1</source>
        <translation>diasumsikan %1</translation>
    </message>
    <message>
        <source>No value: %1</source>
        <translation>Tidak ada nilai: %1</translation>
    </message>
    <message>
        <source>Working baseline, an assumption: %1 in %2</source>
        <translation>Garis dasar kerja, asumsi: %1 pada %2</translation>
    </message>
    <message>
        <source>%1: %2. Source: %3</source>
        <translation>%1: %2. Sumber: %3</translation>
    </message>
    <message>
        <source>%1 goal: %2, %3. Source: %4</source>
        <translation>Tujuan %1: %2, %3. Sumber: %4</translation>
    </message>
    <message>
        <source>%1, without the goal. Source: %2</source>
        <translation>%1, tanpa tujuan. Sumber: %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>What the value is: the goal, a projection or a proxy</source>
        <translation>Apa nilai itu: tujuan, proyeksi, atau proksi</translation>
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
        <translation>Tujuan, dilaporkan, estimasi, atau proyeksi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>Asal nilai itu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Official value</source>
        <translation>Nilai resmi</translation>
    </message>
    <message>
        <source>Working baseline</source>
        <translation>Garis dasar kerja</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>asumsi</translation>
    </message>
    <message>
        <source>Lowest projection</source>
        <translation>Proyeksi terendah</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyeksi</translation>
    </message>
    <message>
        <source>Highest projection</source>
        <translation>Proyeksi tertinggi</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tidak ada nilai</translation>
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
        <translation>%1 anggota, masing-masing dalam mata uangnya sendiri</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest</comment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ASEAN, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tidak ada nilai</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimasi</translation>
    </message>
    <message>
        <source>estimates</source>
        <translation>estimasi</translation>
    </message>
    <message>
        <source>reported, 1 an estimate</source>
        <translation>dilaporkan, 1 estimasi</translation>
    </message>
    <message>
        <source>reported, %1 are estimates</source>
        <translation>dilaporkan, %1 adalah estimasi</translation>
    </message>
    <message>
        <source>%1, a projection</source>
        <translation>%1, proyeksi</translation>
    </message>
    <message>
        <source>%1, projections</source>
        <translation>%1, proyeksi</translation>
    </message>
    <message>
        <source>no member’s value</source>
        <translation>tidak ada nilai anggota</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 dari %2 anggota</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>members, years, status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Not comparable with the goal</source>
        <translation>Tidak dapat dibandingkan dengan tujuan</translation>
    </message>
    <message>
        <source>A projection, no result: not comparable with the goal</source>
        <translation>Proyeksi, bukan capaian: tidak dapat dibandingkan dengan tujuan</translation>
    </message>
    <message>
        <source>Cannot be assessed: no value</source>
        <translation>Tidak dapat dinilai: tidak ada nilai</translation>
    </message>
    <message>
        <source>Cannot be assessed: no value of %1 as a whole. %2.</source>
        <translation>Tidak dapat dinilai: tidak ada nilai %1 secara keseluruhan. %2.</translation>
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
        <translation>capaian</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyeksi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not stated: over which years the value is counted, from which start and at which prices.</source>
        <translation>Tidak dinyatakan: meliputi tahun mana nilai dihitung, dari awal mana, dan pada harga mana.</translation>
    </message>
    <message>
        <source>What counts as value here, over which years and at which prices.</source>
        <translation>Apa yang dihitung sebagai nilai di sini, meliputi tahun mana dan pada harga mana.</translation>
    </message>
    <message>
        <source>A value of the start year by that definition.</source>
        <translation>Nilai tahun awal menurut definisi itu.</translation>
    </message>
    <message>
        <source>Later values by the same definition.</source>
        <translation>Nilai kemudian menurut definisi yang sama.</translation>
    </message>
    <message>
        <source>Not stated: which year is the one that is multiplied.</source>
        <translation>Tidak dinyatakan: tahun mana yang dilipatgandakan.</translation>
    </message>
    <message>
        <source>The base year.</source>
        <translation>Tahun dasar.</translation>
    </message>
    <message>
        <source>Whose output is meant, of all workers or of some, and at which prices.</source>
        <translation>Keluaran siapa yang dimaksud, semua pekerja atau sebagian, dan pada harga mana.</translation>
    </message>
    <message>
        <source>Values of ASEAN for the base year and later, by one measure.</source>
        <translation>Nilai ASEAN untuk tahun dasar dan sesudahnya, dengan satu ukuran.</translation>
    </message>
    <message>
        <source>Not stated: which costs, whose, and of which year.</source>
        <translation>Tidak dinyatakan: biaya mana, biaya siapa, dan untuk tahun mana.</translation>
    </message>
    <message>
        <source>Which costs are counted, and whose.</source>
        <translation>Biaya mana yang dihitung, dan biaya siapa.</translation>
    </message>
    <message>
        <source>Their amount in the base year.</source>
        <translation>Jumlahnya pada tahun dasar.</translation>
    </message>
    <message>
        <source>Their amount later, counted in the same way.</source>
        <translation>Jumlahnya kemudian, dihitung dengan cara yang sama.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Tidak dinyatakan.</translation>
    </message>
    <message>
        <source>A value of the start year.</source>
        <translation>Nilai tahun awal.</translation>
    </message>
    <message>
        <source>Later values by the same measure.</source>
        <translation>Nilai kemudian dengan ukuran yang sama.</translation>
    </message>
    <message>
        <source>Cannot be assessed: the base is not stated</source>
        <translation>Tidak dapat dinilai: dasar tidak dinyatakan</translation>
    </message>
    <message>
        <source>Nothing else in this file bears on it.</source>
        <translation>Tidak ada hal lain dalam berkas ini yang berkaitan dengannya.</translation>
    </message>
    <message>
        <source>1 other statement</source>
        <translation>1 pernyataan lain</translation>
    </message>
    <message>
        <source>%1 other statements</source>
        <translation>%1 pernyataan lain</translation>
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
        <translation>%1 berkaitan dengannya, tanpa menjadi hasil itu.</translation>
    </message>
    <message>
        <source>%1 bear on it, without being it.</source>
        <translation>%1 berkaitan dengannya, tanpa menjadi hasil itu.</translation>
    </message>
    <message>
        <source>Cannot be assessed: no outcome with a number is stated</source>
        <translation>Tidak dapat dinilai: tidak ada hasil berangka yang dinyatakan</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>outcome, year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Outcome: %1. %2. %3</source>
        <comment>outcome, verdict, what is known</comment>
        <translation>Hasil: %1. %2. %3</translation>
    </message>
</context>
<context>
    <name>mitra::GoalPace</name>
    <message>
        <source>How far, how fast and when reached cannot be said: no official value tells where ASEAN stands, and no working baseline is chosen.</source>
        <translation>Seberapa jauh, seberapa cepat, dan kapan tercapai tidak dapat dikatakan: tidak ada nilai resmi yang menunjukkan posisi ASEAN, dan tidak ada garis dasar kerja yang dipilih.</translation>
    </message>
    <message>
        <source>from %1 in %2</source>
        <comment>value, year</comment>
        <translation>dari %1 pada %2</translation>
    </message>
    <message>
        <source>from an assumed %1 in %2</source>
        <comment>value, year</comment>
        <translation>dari %1 yang diasumsikan pada %2</translation>
    </message>
    <message>
        <source>an assumed %1 by %2</source>
        <translation>%1 yang diasumsikan pada %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 pada %2</translation>
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
        <translation>Garis dasar bukan angka yang dapat dipakai, sehingga laju tidak dapat dikatakan</translation>
    </message>
    <message>
        <source>%1 is not before the target year %2, so no pace can be said</source>
        <translation>%1 bukan sebelum tahun target %2, sehingga laju tidak dapat dikatakan</translation>
    </message>
    <message>
        <source>%1, nothing is left to reach %2</source>
        <translation>%1, tidak ada lagi yang tersisa untuk mencapai %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>A straight path stands at %1</source>
        <translation>Jalur lurus berada pada %1</translation>
    </message>
    <message>
        <source>How far and how fast ASEAN has come since is unknown: no official value exists</source>
        <translation>Seberapa jauh dan seberapa cepat ASEAN maju sejak itu tidak diketahui: tidak ada nilai resmi</translation>
    </message>
    <message>
        <source>When it would be reached cannot be said, because no pace is known</source>
        <translation>Kapan tercapai tidak dapat dikatakan, karena tidak ada laju yang diketahui</translation>
    </message>
    <message>
        <source>%1 of the way from %2 (%3) is done in %4 of the time</source>
        <translation>%1 dari perjalanan dari %2 (%3) telah ditempuh dalam %4 dari waktu</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Sejauh ini: %1</translation>
    </message>
    <message>
        <source>at the pace so far</source>
        <translation>dengan laju sejauh ini</translation>
    </message>
    <message>
        <source>%1 it is not reached before %2</source>
        <translation>%1 tidak tercapai sebelum %2</translation>
    </message>
    <message>
        <source>%1 it is reached in %2</source>
        <translation>%1 tercapai pada %2</translation>
    </message>
    <message>
        <source>%1, at an assumed %2,</source>
        <translation>%1, dengan %2 yang diasumsikan,</translation>
    </message>
    <message>
        <source>%1 it is never reached</source>
        <translation>%1 tidak akan tercapai</translation>
    </message>
    <message>
        <source>Working baseline: %1 in %2</source>
        <translation>Garis dasar kerja: %1 pada %2</translation>
    </message>
    <message>
        <source>Working target: %1 by %2</source>
        <translation>Target kerja: %1 pada %2</translation>
    </message>
    <message>
        <source>Pace: %1</source>
        <translation>Laju: %1</translation>
    </message>
    <message>
        <source>Tried out: kept nowhere, without author or reason</source>
        <translation>Dicoba: tidak disimpan di mana pun, tanpa penulis atau alasan</translation>
    </message>
    <message>
        <source>“%1”, by %2, %3. Reason: %4</source>
        <translation>“%1”, oleh %2, %3. Alasan: %4</translation>
    </message>
    <message>
        <source>an author not named</source>
        <translation>penulis yang tidak disebut</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>How far, how fast and when reached cannot be said: no target is stated.</source>
        <translation>Seberapa jauh, seberapa cepat, dan kapan tercapai tidak dapat dikatakan: tidak ada target yang dinyatakan.</translation>
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
        <translation>Alasan: %1.</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>%1 confidence (ours)</source>
        <translation>keyakinan %1 (penilaian kami)</translation>
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
        <translation>Tidak dapat dinilai: tidak ada target yang dinyatakan</translation>
    </message>
    <message>
        <source>Cannot be assessed: no official %1 value</source>
        <translation>Tidak dapat dinilai: tidak ada nilai resmi %1</translation>
    </message>
    <message>
        <source>%1, a proxy: no member has data.</source>
        <translation>%1, proksi: tidak ada anggota yang memiliki data.</translation>
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
        <translation>%1, proksi: %2 anggota, dari %3 sampai %4</translation>
    </message>
    <message>
        <source>; no data for %1</source>
        <translation>; tidak ada data untuk %1</translation>
    </message>
    <message>
        <source>; no data for %1 members</source>
        <translation>; tidak ada data untuk %1 anggota</translation>
    </message>
    <message>
        <source>%1: %2 by %3, a %4.</source>
        <comment>goal, number, year, standing</comment>
        <translation>%1: %2 pada %3, %4.</translation>
    </message>
    <message>
        <source>Official value of %1: %2. %3.</source>
        <translation>Nilai resmi %1: %2. %3.</translation>
    </message>
    <message>
        <source>Projected for %1: %2.</source>
        <translation>Diproyeksikan untuk %1: %2.</translation>
    </message>
    <message>
        <source>Projected for %1: %2 to %3.</source>
        <translation>Diproyeksikan untuk %1: %2 sampai %3.</translation>
    </message>
    <message>
        <source>Cannot be assessed: no such goal</source>
        <translation>Tidak dapat dinilai: tidak ada tujuan seperti itu</translation>
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
        <translation>abu-abu tua</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>abu-abu</translation>
    </message>
    <message>
        <source>light grey</source>
        <translation>abu-abu muda</translation>
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
        <translation>cokelat</translation>
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
        <translation>biru dongker</translation>
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
        <translation>merah marun</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>merah muda</translation>
    </message>
    <message>
        <source>%1: %2 and %3 print alike in grey (%4 and %5 of 255)</source>
        <comment>figure, two colours, two levels of grey</comment>
        <translation>%1: %2 dan %3 tampak sama saat dicetak abu-abu (%4 dan %5 dari 255)</translation>
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
        <translation>sama dengan nilai yang tercatat untuk %1</translation>
    </message>
    <message>
        <source>%1 below the value recorded for %2</source>
        <translation>%1 di bawah nilai yang tercatat untuk %2</translation>
    </message>
    <message>
        <source>%1 above the value recorded for %2</source>
        <translation>%1 di atas nilai yang tercatat untuk %2</translation>
    </message>
    <message>
        <source>%1, in %2, the latest year with a recorded value: %3, %4.</source>
        <comment>series, year, value, comparison</comment>
        <translation>%1, pada %2, tahun terbaru dengan nilai tercatat: %3, %4.</translation>
    </message>
    <message>
        <source>%1 stood at %2 in %3, weighted by %4</source>
        <comment>group, value, year, weight</comment>
        <translation>%1 berada pada %2 pada tahun %3, berbobot %4</translation>
    </message>
    <message>
        <source>The file names no member states.</source>
        <translation>Berkas ini tidak menyebut negara anggota.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>series, share, year</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Share of the weight with a value in the latest year: %1.</source>
        <translation>Bagian bobot yang memiliki nilai pada tahun terbaru: %1.</translation>
    </message>
    <message>
        <source>No value of %1 itself is recorded.</source>
        <translation>Tidak ada nilai %1 sendiri yang tercatat.</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>kelompok itu</translation>
    </message>
    <message>
        <source>1 year before %1 has values of too few members and is left out.</source>
        <translation>1 tahun sebelum %1 memiliki nilai dari terlalu sedikit anggota dan ditinggalkan.</translation>
    </message>
    <message>
        <source>%1 years before %2 have values of too few members and are left out.</source>
        <translation>%1 tahun sebelum %2 memiliki nilai dari terlalu sedikit anggota dan ditinggalkan.</translation>
    </message>
    <message>
        <source>%1: %2 in %3.</source>
        <translation>%1: %2 pada %3.</translation>
    </message>
    <message>
        <source>1 year is left out for some or all groups.</source>
        <translation>1 tahun ditinggalkan untuk sebagian atau semua kelompok.</translation>
    </message>
    <message>
        <source>%1 years are left out for some or all groups.</source>
        <translation>%1 tahun ditinggalkan untuk sebagian atau semua kelompok.</translation>
    </message>
    <message>
        <source>No member of %1 has an observed value.</source>
        <translation>Tidak ada anggota %1 yang memiliki nilai teramati.</translation>
    </message>
    <message>
        <source>None of the %1 years in which a member has a value gives a group value.</source>
        <translation>Tidak satu pun dari %1 tahun yang memiliki nilai anggota menghasilkan nilai kelompok.</translation>
    </message>
    <message>
        <source>%1 Nearest comes %2, when members with %3 of the group&apos;s %4 have a value; the rule asks for %5. Without: %6.</source>
        <comment>sentence, year, share, weight, share, members</comment>
        <translation>%1 Yang terdekat adalah %2, saat anggota dengan %3 dari %4 kelompok memiliki nilai; aturan meminta %5. Tanpa: %6.</translation>
    </message>
    <message>
        <source>There is no such indicator: %1.</source>
        <translation>Tidak ada indikator seperti itu: %1.</translation>
    </message>
    <message>
        <source>%1: no group value can be computed</source>
        <comment>measure</comment>
        <translation>%1: tidak ada nilai kelompok yang dapat dihitung</translation>
    </message>
</context>
<context>
    <name>mitra::GroupContributions</name>
    <message>
        <source>%1 adds most to %2: %3</source>
        <comment>member, what, amount</comment>
        <translation>%1 paling banyak menambah %2: %3</translation>
    </message>
    <message>
        <source>%1 add most to %2: each %3</source>
        <comment>members, what, amount</comment>
        <translation>%1 paling banyak menambah %2: masing-masing %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>the gap of %1</source>
        <translation>selisih %1</translation>
    </message>
    <message>
        <source>%1, less %2 of one member beyond the target</source>
        <translation>%1, dikurangi %2 dari satu anggota yang melampaui target</translation>
    </message>
    <message>
        <source>%1, less %2 of members beyond the target</source>
        <translation>%1, dikurangi %2 dari anggota yang melampaui target</translation>
    </message>
    <message>
        <source>%1 stands at %2</source>
        <comment>group, target</comment>
        <translation>%1 berada pada %2</translation>
    </message>
    <message>
        <source>%1 is %2 beyond %3</source>
        <comment>group, distance, target</comment>
        <translation>%1 berada %2 melampaui %3</translation>
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
        <translation>%1, kurang %2 dari %3.</translation>
    </message>
    <message>
        <source>%1, %2 beyond %3.</source>
        <translation>%1, %2 melampaui %3.</translation>
    </message>
    <message>
        <source>No value in %1: %2</source>
        <translation>Tidak ada nilai pada %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 of the group&apos;s %3). The weights are shares of the members with a value.</source>
        <translation>%1 (%2 dari %3 kelompok). Bobot adalah bagian anggota yang memiliki nilai.</translation>
    </message>
    <message>
        <source>%1: no group value to take apart</source>
        <comment>measure</comment>
        <translation>%1: tidak ada nilai kelompok untuk diuraikan</translation>
    </message>
    <message>
        <source>%1 %2 to the value and %3 to the gap</source>
        <comment>member, parts</comment>
        <translation>%1 %2 pada nilai dan %3 pada selisih</translation>
    </message>
    <message>
        <source>Members add: %1.</source>
        <translation>Anggota menambahkan: %1.</translation>
    </message>
    <message>
        <source>The value of %1 is an estimate.</source>
        <translation>Nilai %1 adalah estimasi.</translation>
    </message>
    <message>
        <source>The values of %1 are estimates.</source>
        <translation>Nilai %1 adalah estimasi.</translation>
    </message>
    <message>
        <source>Numbers are rounded and may not add up to the last digit.</source>
        <translation>Angka dibulatkan dan jumlahnya mungkin tidak tepat sampai digit terakhir.</translation>
    </message>
    <message>
        <source>No member of %1 has an observed value in %2.</source>
        <translation>Tidak ada anggota %1 yang memiliki nilai teramati pada %2.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>bukan angka</translation>
    </message>
    <message>
        <source>The file knows no group %1.</source>
        <translation>Berkas ini tidak mengenal kelompok %1.</translation>
    </message>
    <message>
        <source>There is no such indicator: %1.</source>
        <translation>Tidak ada indikator seperti itu: %1.</translation>
    </message>
</context>
<context>
    <name>mitra::GroupValues</name>
    <message>
        <source>%1: computed here, each member&apos;s value weighted by its %2 of the same year; a year counts when members with at least %3 of the group&apos;s %2 have a value.</source>
        <translation>%1: dihitung di sini, nilai setiap anggota diberi bobot %2 pada tahun yang sama; suatu tahun dihitung jika anggota dengan sedikitnya %3 dari %2 kelompok memiliki nilai.</translation>
    </message>
    <message>
        <source>The weights are estimates.</source>
        <translation>Bobot adalah estimasi.</translation>
    </message>
    <message>
        <source>GDP</source>
        <translation>PDB</translation>
    </message>
    <message>
        <source>population</source>
        <translation>penduduk</translation>
    </message>
    <message>
        <source>under 0.1%</source>
        <translation>kurang dari 0,1%</translation>
    </message>
    <message>
        <source>%1, weighted by %2</source>
        <translation>%1, berbobot %2</translation>
    </message>
    <message>
        <source>Ranks have no mean: the group has no place of its own.</source>
        <translation>Peringkat tidak memiliki rata-rata: kelompok tidak memiliki tempatnya sendiri.</translation>
    </message>
    <message>
        <source>The values are in national currencies, so they have no common mean.</source>
        <translation>Nilai dalam mata uang nasional, sehingga tidak ada rata-rata bersama.</translation>
    </message>
    <message>
        <source>Amounts of money are not weighed: a group has a sum of them or its own figure, not a mean of its members&apos;.</source>
        <translation>Jumlah uang tidak diberi bobot: kelompok memiliki jumlahnya atau angkanya sendiri, bukan rata-rata anggotanya.</translation>
    </message>
    <message>
        <source>Counts are not weighed: a group has a sum of them, not a mean.</source>
        <translation>Banyaknya tidak diberi bobot: kelompok memiliki jumlahnya, bukan rata-rata.</translation>
    </message>
    <message>
        <source>%1 has no group value: the %2 of %3 is not known.</source>
        <translation>%1 tidak memiliki nilai kelompok: %2 dari %3 tidak diketahui.</translation>
    </message>
    <message>
        <source>%1 has no group value: members with %2 of the group&apos;s %3 have a value, and the rule asks for %4. Without: %5.</source>
        <translation>%1 tidak memiliki nilai kelompok: anggota dengan %2 dari %3 kelompok memiliki nilai, dan aturan meminta %4. Tanpa: %5.</translation>
    </message>
</context>
<context>
    <name>mitra::GroupsFigure</name>
    <message>
        <source>%1 by %2: %3</source>
        <comment>group, weight, value</comment>
        <translation>%1 menurut %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value in year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>recorded for %1</source>
        <translation>tercatat untuk %1</translation>
    </message>
    <message>
        <source>year left out</source>
        <translation>tahun ditinggalkan</translation>
    </message>
    <message>
        <source>year left out for some groups</source>
        <translation>tahun ditinggalkan untuk sebagian kelompok</translation>
    </message>
    <message>
        <source>computed here, some values are estimates</source>
        <translation>dihitung di sini, sebagian nilai adalah estimasi</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>dihitung di sini</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ditinggalkan</translation>
    </message>
    <message>
        <source>%1, %2: %3 (computed here; members with %4 of the group&apos;s %5 have a value)</source>
        <translation>%1, %2: %3 (dihitung di sini; anggota dengan %4 dari %5 kelompok memiliki nilai)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>What the members are weighted by</source>
        <translation>Bobot yang dipakai untuk anggota</translation>
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
        <translation>Tercakup</translation>
    </message>
    <message>
        <source>Share of the group&apos;s weight that has a value</source>
        <translation>Bagian bobot kelompok yang memiliki nilai</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>How the value came about, or why there is none</source>
        <translation>Bagaimana nilai itu diperoleh, atau alasan tidak ada nilai</translation>
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
        <translation>%1 di antaranya bergerak ke arah yang salah</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>di jalur</translation>
    </message>
    <message>
        <source>faster progress needed</source>
        <translation>perlu kemajuan lebih cepat</translation>
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
        <translation>%1 di antaranya pernah tercapai dan kini tidak</translation>
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
        <translation>%1, lanjutan</translation>
    </message>
    <message>
        <source>None of these indicators can be shown.</source>
        <translation>Tidak satu pun indikator ini dapat ditampilkan.</translation>
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
        <translation>%1 (bagian %2 dari %3)</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>mitra::InitiativeFigure</name>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Where it stands on the sheet</source>
        <translation>Tempatnya pada lembar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Yang disampaikan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>Seperti dalam berkas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Dasarnya</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
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
        <translation>%1; tidak ada mitra luar yang disebut.</translation>
    </message>
    <message>
        <source>%1; with %2.</source>
        <translation>%1; bersama %2.</translation>
    </message>
    <message>
        <source>Initiative %1, whose title is told below</source>
        <translation>Inisiatif %1, yang judulnya disebut di bawah</translation>
    </message>
    <message>
        <source>Initiative %1: %2, %3</source>
        <translation>Inisiatif %1: %2, %3</translation>
    </message>
    <message>
        <source>Numbers in brackets are the sources at the end. What is called ours is this project&apos;s reading, not the words of a source.</source>
        <translation>Angka dalam kurung adalah sumber di bagian akhir. Yang disebut milik kami adalah bacaan proyek ini, bukan kata-kata sumber.</translation>
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
        <translation>Tidak ada mitra luar yang disebut</translation>
    </message>
    <message>
        <source>As the source has it: ends in %1, before it starts in %2</source>
        <translation>Seperti di sumber: selesai pada %1, sebelum dimulai pada %2</translation>
    </message>
    <message>
        <source>All ASEAN or not stated</source>
        <translation>Seluruh ASEAN atau tidak dinyatakan</translation>
    </message>
    <message>
        <source>No amount reported</source>
        <translation>Tidak ada jumlah yang dilaporkan</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Kerangka kerja</translation>
    </message>
    <message>
        <source>Member states</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
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
        <translation>Peran mitra</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Hasil</translation>
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
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The field of work: our mapping, not the sources&apos; words</source>
        <translation>Bidang kerja: pemetaan kami, bukan kata-kata sumber</translation>
    </message>
    <message>
        <source>The goal for 2030 that the theme serves: our mapping</source>
        <translation>Tujuan 2030 yang dilayani tema: pemetaan kami</translation>
    </message>
    <message>
        <source>The desired outcomes it contributes to: our mapping</source>
        <translation>Hasil diharapkan yang didukungnya: pemetaan kami</translation>
    </message>
    <message>
        <source>The year it starts, as its source has it</source>
        <translation>Tahun dimulai, seperti di sumbernya</translation>
    </message>
    <message>
        <source>The year it ends, as its source has it</source>
        <translation>Tahun selesai, seperti di sumbernya</translation>
    </message>
    <message>
        <source>Not reported: the source tells of approval, not of delivery</source>
        <translation>Tidak dilaporkan: sumber menyebutkan persetujuan, bukan pelaksanaan</translation>
    </message>
    <message>
        <source>What each partner does; unspecified where the source says nothing</source>
        <translation>Yang dilakukan setiap mitra; tidak disebutkan jika sumber tidak mengatakan apa-apa</translation>
    </message>
    <message>
        <source>As its source reports it; sorted by currency first</source>
        <translation>Seperti dilaporkan sumbernya; diurutkan menurut mata uang dahulu</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2</source>
        <translation>%1, diurutkan naik, kunci %2</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2</source>
        <translation>%1, diurutkan turun, kunci %2</translation>
    </message>
</context>
<context>
    <name>mitra::Labels</name>
    <message>
        <source>%1 billion</source>
        <translation>%1 miliar</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 juta</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Penyandang dana</translation>
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
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Ketua bersama</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Konsultan</translation>
    </message>
    <message>
        <source>Partner, role not specified</source>
        <translation>Mitra, peran tidak disebutkan</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pemimpin</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ketua</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Garis dasar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Capaian</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyeksi</translation>
    </message>
    <message>
        <source>Headline target</source>
        <translation>Target utama</translation>
    </message>
    <message>
        <source>Expected outcome</source>
        <translation>Hasil yang diharapkan</translation>
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
        <translation>Resmi</translation>
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
        <translation>Estimasi</translation>
    </message>
    <message>
        <source>Working baseline</source>
        <translation>Garis dasar kerja</translation>
    </message>
    <message>
        <source>Working target</source>
        <translation>Target kerja</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Laju</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Asumsi</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Pertentangan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Tonggak</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observasi</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
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
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
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
        <translation>sampai %1</translation>
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
        <translation>id</translation>
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
        <translation>%1. Dipilih: %2, bersama %3; banyaknya menunjukkan apa yang akan tersisa dengan pilihan lain</translation>
    </message>
    <message>
        <source>%1. %2 in %3 by %4 cells</source>
        <comment>a title; 12 initiatives in 5 by 4 cells</comment>
        <translation>%1. %2 dalam %3 kali %4 sel</translation>
    </message>
    <message>
        <source>%1; chosen are %2, which leave %3</source>
        <translation>%1; yang dipilih adalah %2, yang menyisakan %3</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (bagian %2 dari %3)</translation>
    </message>
    <message>
        <source>Number of initiatives</source>
        <translation>Jumlah inisiatif</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Each initiative counted once</source>
        <translation>Setiap inisiatif dihitung sekali</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>Semua, masing-masing sekali</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>mitra</translation>
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
        <translation>tahun mulai</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>hasil</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>mitra</translation>
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
        <translation>tahun mulai</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>status</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>hasil</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what is counted</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most initiatives of one start year and status in this selection: %3 started in %1, %2</source>
        <translation>Inisiatif terbanyak untuk satu tahun mulai dan status dalam pilihan ini: %3 dimulai pada %1, %2</translation>
    </message>
    <message>
        <source>Most initiatives of one start year and status: %3 started in %1, %2</source>
        <translation>Inisiatif terbanyak untuk satu tahun mulai dan status: %3 dimulai pada %1, %2</translation>
    </message>
    <message>
        <source>%1 has most initiatives that start in one year in this selection: %3 in %2</source>
        <translation>%1 memiliki inisiatif terbanyak yang dimulai dalam satu tahun dalam pilihan ini: %3 pada %2</translation>
    </message>
    <message>
        <source>%1 has most initiatives that start in one year: %3 in %2</source>
        <translation>%1 memiliki inisiatif terbanyak yang dimulai dalam satu tahun: %3 pada %2</translation>
    </message>
    <message>
        <source>%1 has most initiatives of one status in this selection: %3 %2</source>
        <translation>%1 memiliki inisiatif terbanyak untuk satu status dalam pilihan ini: %3 %2</translation>
    </message>
    <message>
        <source>%1 has most initiatives of one status: %3 %2</source>
        <translation>%1 memiliki inisiatif terbanyak untuk satu status: %3 %2</translation>
    </message>
    <message>
        <source>%1 and %2 share most initiatives in this selection: %3</source>
        <translation>%1 dan %2 berbagi inisiatif terbanyak dalam pilihan ini: %3</translation>
    </message>
    <message>
        <source>%1 and %2 share most initiatives: %3</source>
        <translation>%1 dan %2 berbagi inisiatif terbanyak: %3</translation>
    </message>
    <message>
        <source>An initiative of several %1 or %2 stands in each of their rows and columns, so cells do not add up; the totals under &quot;All&quot; count it once.</source>
        <translation>Inisiatif dengan beberapa %1 atau %2 berada di setiap baris dan kolomnya, sehingga sel tidak dapat dijumlahkan; jumlah di bawah &quot;Semua&quot; menghitungnya sekali.</translation>
    </message>
    <message>
        <source>An initiative of several %1 stands in each of their rows, so cells do not add up; the totals under &quot;All&quot; count it once.</source>
        <translation>Inisiatif dengan beberapa %1 berada di setiap barisnya, sehingga sel tidak dapat dijumlahkan; jumlah di bawah &quot;Semua&quot; menghitungnya sekali.</translation>
    </message>
    <message>
        <source>An initiative of several %1 stands in each of their columns, so cells do not add up; the totals under &quot;All&quot; count it once.</source>
        <translation>Inisiatif dengan beberapa %1 berada di setiap kolomnya, sehingga sel tidak dapat dijumlahkan; jumlah di bawah &quot;Semua&quot; menghitungnya sekali.</translation>
    </message>
    <message>
        <source>Each initiative stands in one cell and once in the totals under &quot;All&quot;.</source>
        <translation>Setiap inisiatif berada di satu sel dan sekali dalam jumlah di bawah &quot;Semua&quot;.</translation>
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
        <translation>Tidak ada inisiatif dalam pilihan ini yang memiliki %1 yang diketahui</translation>
    </message>
    <message>
        <source>No initiative has a known %1</source>
        <translation>Tidak ada inisiatif yang memiliki %1 yang diketahui</translation>
    </message>
    <message>
        <source>No pair of %1 has more than one initiative in this selection</source>
        <translation>Tidak ada pasangan %1 yang memiliki lebih dari satu inisiatif dalam pilihan ini</translation>
    </message>
    <message>
        <source>No pair of %1 has more than one initiative</source>
        <translation>Tidak ada pasangan %1 yang memiliki lebih dari satu inisiatif</translation>
    </message>
    <message>
        <source>%1 pairs of %2 have most initiatives in this selection: %3 each</source>
        <translation>%1 pasangan %2 memiliki inisiatif terbanyak dalam pilihan ini: masing-masing %3</translation>
    </message>
    <message>
        <source>%1 pairs of %2 have most initiatives: %3 each</source>
        <translation>%1 pasangan %2 memiliki inisiatif terbanyak: masing-masing %3</translation>
    </message>
    <message>
        <source>%1 by %2, number of initiatives</source>
        <comment>Partners by theme</comment>
        <translation>%1 menurut %2, jumlah inisiatif</translation>
    </message>
    <message>
        <source>Ordered by similarity: rows, and columns, with like shares of counts stand side by side.</source>
        <translation>Disusun menurut kemiripan: baris, dan kolom, dengan bagian jumlah yang mirip berdampingan.</translation>
    </message>
    <message>
        <source>Themes and outcomes are linked by this project, not by the sources.</source>
        <translation>Tema dan hasil dikaitkan oleh proyek ini, bukan oleh sumber.</translation>
    </message>
    <message>
        <source>Themes are this project&apos;s mapping, not the sources&apos; words.</source>
        <translation>Tema adalah pemetaan proyek ini, bukan kata-kata sumber.</translation>
    </message>
    <message>
        <source>Outcomes are linked by this project, not by the sources.</source>
        <translation>Hasil dikaitkan oleh proyek ini, bukan oleh sumber.</translation>
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
        <translation>%1. Awal yang tidak diketahui tidak berada dalam tahun mana pun, sehingga tidak dapat dipilih</translation>
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
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Where it stands on the sheet</source>
        <translation>Tempatnya pada lembar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What is measured, counted or told</source>
        <translation>Yang diukur, dihitung, atau disampaikan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>The latest observed value, or how many initiatives</source>
        <translation>Nilai teramati terbaru, atau jumlah inisiatif</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Of the value, or of an initiative</source>
        <translation>Untuk nilai, atau untuk inisiatif</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Among the member states with a value, each by its latest year</source>
        <translation>Di antara negara anggota yang memiliki nilai, masing-masing menurut tahun terbarunya</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>The latest value of the whole group</source>
        <translation>Nilai terbaru dari seluruh kelompok</translation>
    </message>
    <message>
        <source>Verdict or status</source>
        <translation>Kesimpulan atau status</translation>
    </message>
    <message>
        <source>Of a measure by trend, of an initiative as reported</source>
        <translation>Untuk ukuran menurut tren, untuk inisiatif seperti dilaporkan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Of the member state in the initiative</source>
        <translation>Untuk negara anggota dalam inisiatif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Of the value, or what names the member state</source>
        <translation>Untuk nilai, atau yang menyebut negara anggota</translation>
    </message>
    <message>
        <source>%1; no initiative of this file names it</source>
        <translation>%1; tidak ada inisiatif dalam berkas ini yang menyebutnya</translation>
    </message>
    <message>
        <source>%1; 1 initiative names it</source>
        <translation>%1; 1 inisiatif menyebutnya</translation>
    </message>
    <message>
        <source>%1; %2 initiatives name it</source>
        <translation>%1; %2 inisiatif menyebutnya</translation>
    </message>
    <message>
        <source>Numbers in brackets are the sources at the end.</source>
        <translation>Angka dalam kurung adalah sumber di bagian akhir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>basis of the verdicts: their bands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ranks are among the member states with a value, each by its latest year. Hollow: a proxy of the goal, not the goal&apos;s own measure.</source>
        <translation>Peringkat adalah di antara negara anggota yang memiliki nilai, masing-masing menurut tahun terbarunya. Berongga: proksi untuk tujuan, bukan ukuran tujuan itu sendiri.</translation>
    </message>
    <message>
        <source>What cannot be assessed has a single value.</source>
        <translation>Yang tidak dapat dinilai memiliki satu nilai saja.</translation>
    </message>
    <message>
        <source>Of the %1 that cannot be assessed %2 have a single value; the table of this sheet&apos;s numbers says why for each.</source>
        <translation>Dari %1 yang tidak dapat dinilai, %2 memiliki satu nilai saja; tabel angka lembar ini menyebutkan alasan masing-masing.</translation>
    </message>
    <message>
        <source>* Worked out here from the members&apos; values: %1.</source>
        <translation>* Dihitung di sini dari nilai anggota: %1.</translation>
    </message>
    <message>
        <source>Themes are this project&apos;s mapping.</source>
        <translation>Tema adalah pemetaan proyek ini.</translation>
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
        <translation>tidak ada mitra luar yang disebut dalam satu pun di antaranya</translation>
    </message>
    <message>
        <source>no outside partner named (%1)</source>
        <translation>tidak ada mitra luar yang disebut (%1)</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tidak ada nilai</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimasi)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rank, members with a value</comment>
        <translation>%1 dari %2</translation>
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
        <translation>%1: tidak ada nilai</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>peringkat %1</translation>
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
        <translation>Tidak ada nilai untuk %1</translation>
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
        <translation>memiliki nilai untuk semua %1 yang dinilai</translation>
    </message>
    <message>
        <source>has a value on %1 of %2 that are judged</source>
        <translation>memiliki nilai untuk %1 dari %2 yang dinilai</translation>
    </message>
    <message>
        <source>By trend</source>
        <translation>Menurut tren</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Ikut serta dalam</translation>
    </message>
    <message>
        <source>named in none of the %1 initiatives of this file</source>
        <translation>tidak disebut dalam satu pun dari %1 inisiatif berkas ini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
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
        <translation>Inisiatif menurut tema</translation>
    </message>
    <message>
        <source>and %1 on other themes</source>
        <translation>dan %1 pada tema lain</translation>
    </message>
    <message>
        <source>No official value</source>
        <translation>Tidak ada nilai resmi</translation>
    </message>
    <message>
        <source>no target is stated</source>
        <translation>tidak ada target yang dinyatakan</translation>
    </message>
    <message>
        <source>No measure stands in for it</source>
        <translation>Tidak ada ukuran yang mewakilinya</translation>
    </message>
    <message>
        <source>Cannot be assessed</source>
        <translation>Tidak dapat dinilai</translation>
    </message>
    <message>
        <source>%1: no measure stands in for it</source>
        <translation>%1: tidak ada ukuran yang mewakilinya</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>%1, a proxy of %2</source>
        <comment>measure, goal</comment>
        <translation>%1, proksi untuk %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>no official value, why a proxy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Goal of %1</source>
        <translation>Tujuan %1</translation>
    </message>
    <message>
        <source>What stands in for it</source>
        <translation>Yang mewakilinya</translation>
    </message>
    <message>
        <source>Goal&apos;s number read against it</source>
        <translation>Angka tujuan dibaca terhadapnya</translation>
    </message>
    <message>
        <source>The goals, which are %1&apos;s as a whole</source>
        <comment>group</comment>
        <translation>Tujuan, yang merupakan milik %1 secara keseluruhan</translation>
    </message>
    <message>
        <source>no source sets them for a member state; a proxy is hollow and named</source>
        <translation>tidak ada sumber yang menetapkannya untuk negara anggota; proksi berongga dan disebut namanya</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Where it stands on what is judged</source>
        <translation>Posisinya pada yang dinilai</translation>
    </message>
    <message>
        <source>by trend, which says nothing of any goal</source>
        <translation>menurut tren, yang tidak mengatakan apa pun tentang tujuan</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Tidak ada nilai</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <translation>Tanpa nilai: %1</translation>
    </message>
    <message>
        <source>other member states, or %1 as a whole, have one</source>
        <comment>group</comment>
        <translation>negara anggota lain, atau %1 secara keseluruhan, memilikinya</translation>
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
        <translation>%1 yang paling baru dimulai dari %2; yang lain tercantum di Kerja sama dengan negara anggota ini dipilih</translation>
    </message>
    <message>
        <source>the newest start first</source>
        <translation>yang paling baru dimulai didahulukan</translation>
    </message>
    <message>
        <source>Initiatives that name %1</source>
        <translation>Inisiatif yang menyebut %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>1 more names no participant: it is of the whole region, or the source does not say</source>
        <translation>1 lagi tidak menyebut peserta: untuk seluruh kawasan, atau sumber tidak menyebutkannya</translation>
    </message>
    <message>
        <source>%1 more name no participant: they are of the whole region, or the source does not say</source>
        <translation>%1 lagi tidak menyebut peserta: semuanya untuk seluruh kawasan, atau sumber tidak menyebutkannya</translation>
    </message>
</context>
<context>
    <name>mitra::MemberMultiples</name>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>%1 in %2, est.</source>
        <comment>an estimate</comment>
        <translation>%1 pada %2, est.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Each is judged from its value of %1; one without it is not judged.</source>
        <translation>Masing-masing dinilai dari nilainya pada %1; yang tidak memilikinya tidak dinilai.</translation>
    </message>
    <message>
        <source>Each is judged from its value of 2020, or of the nearest year that has one.</source>
        <translation>Masing-masing dinilai dari nilainya pada 2020, atau pada tahun terdekat yang memiliki nilai.</translation>
    </message>
    <message>
        <source>%1 is judged from an assumed baseline, %2 in %3.</source>
        <translation>%1 dinilai dari garis dasar yang diasumsikan, %2 pada %3.</translation>
    </message>
    <message>
        <source>No data: %1.</source>
        <translation>Tidak ada data: %1.</translation>
    </message>
    <message>
        <source>The values are amounts in national currencies, so each panel has a scale of its own.</source>
        <translation>Nilai adalah jumlah dalam mata uang nasional, sehingga setiap panel memiliki skalanya sendiri.</translation>
    </message>
    <message>
        <source>Years without a value are left open.</source>
        <translation>Tahun tanpa nilai dibiarkan kosong.</translation>
    </message>
    <message>
        <source>No such indicator: %1</source>
        <translation>Tidak ada indikator seperti itu: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No member has data on this measure</source>
        <translation>Tidak ada anggota yang memiliki data tentang ukuran ini</translation>
    </message>
    <message>
        <source>No member can be assessed</source>
        <translation>Tidak ada anggota yang dapat dinilai</translation>
    </message>
    <message>
        <source>No member can be assessed: %1</source>
        <comment>reason</comment>
        <translation>Tidak ada anggota yang dapat dinilai: %1</translation>
    </message>
    <message>
        <source>All %1 members %2</source>
        <translation>Semua %1 anggota %2</translation>
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
        <translation>%1 dari %2 anggota %3</translation>
    </message>
    <message>
        <source>Read against the proxy: %1</source>
        <translation>Dibaca terhadap proksi: %1</translation>
    </message>
    <message>
        <source>Against %1: %2</source>
        <comment>95% (working target): counts of verdicts</comment>
        <translation>Terhadap %1: %2</translation>
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
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Cannot be assessed: no value</source>
        <translation>Tidak dapat dinilai: tidak ada nilai</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, verdict</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is on track on %2 of %3 by trend</source>
        <comment>member, number, measures</comment>
        <translation>%1 berada di jalur pada %2 dari %3 menurut tren</translation>
    </message>
    <message>
        <source>%1 has values on %2, none of which can be judged by trend</source>
        <translation>%1 memiliki nilai untuk %2, tidak satu pun dapat dinilai menurut tren</translation>
    </message>
    <message>
        <source>Nothing that is judged has a value of %1</source>
        <translation>Tidak ada yang dinilai memiliki nilai %1</translation>
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
        <translation>%1 berada di peringkat pertama</translation>
    </message>
    <message>
        <source>%1 share first place</source>
        <translation>%1 berbagi peringkat pertama</translation>
    </message>
    <message>
        <source>%1 members share first place</source>
        <translation>%1 anggota berbagi peringkat pertama</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 peringkat</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 peringkat</translation>
    </message>
    <message>
        <source>%1; %2 moved up most since %3, by %4 each</source>
        <comment>who is first; members, year, places</comment>
        <translation>%1; %2 paling banyak naik sejak %3, masing-masing %4</translation>
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
        <translation>%1 berada di peringkat pertama dan %2 di peringkat terakhir</translation>
    </message>
    <message>
        <source>%1 is last</source>
        <translation>%1 di peringkat terakhir</translation>
    </message>
    <message>
        <source>%1 share the last place</source>
        <translation>%1 berbagi peringkat terakhir</translation>
    </message>
    <message>
        <source>%1 members share the last place</source>
        <translation>%1 anggota berbagi peringkat terakhir</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is first; who is last</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 member states a value, in its own currency: no ranking</source>
        <translation>1 anggota menyatakan nilai, dalam mata uangnya sendiri: tidak ada pemeringkatan</translation>
    </message>
    <message>
        <source>%1 members state a value, each in its own currency: no ranking</source>
        <translation>%1 anggota menyatakan nilai, masing-masing dalam mata uangnya sendiri: tidak ada pemeringkatan</translation>
    </message>
    <message>
        <source>In %1, %2</source>
        <comment>year, finding</comment>
        <translation>Pada %1, %2</translation>
    </message>
    <message>
        <source>No ranking, because only one member has a value: %1 %2 (%3)</source>
        <comment>member, value, year</comment>
        <translation>Tidak ada pemeringkatan, karena hanya satu anggota memiliki nilai: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>all %1 members with data share first place</source>
        <translation>semua %1 anggota yang memiliki data berbagi peringkat pertama</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who is first; how many have reached the target</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The values are amounts in national currencies. One is not more or less than another, so they are listed by name and not ranked.</source>
        <translation>Nilai adalah jumlah dalam mata uang nasional. Yang satu tidak lebih atau kurang dari yang lain, sehingga dicantumkan menurut nama dan tidak diperingkat.</translation>
    </message>
    <message>
        <source>Change of rank since %1: among the %2 members with a value in both years.</source>
        <translation>Perubahan peringkat sejak %1: di antara %2 anggota yang memiliki nilai pada kedua tahun.</translation>
    </message>
    <message>
        <source>Groups stand outside the ranking.</source>
        <translation>Kelompok berada di luar pemeringkatan.</translation>
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
        <translation>tahun terbaru masing-masing</translation>
    </message>
</context>
<context>
    <name>mitra::MemberSlope</name>
    <message>
        <source>Each one&apos;s latest</source>
        <translation>Terbaru masing-masing</translation>
    </message>
    <message>
        <source>Latest: %1 unless named</source>
        <translation>Terbaru: %1 kecuali disebutkan</translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Terbaru: %1</translation>
    </message>
    <message>
        <source>No member has a value for %1.</source>
        <translation>Tidak ada anggota yang memiliki nilai untuk %1.</translation>
    </message>
    <message>
        <source>Not drawn, no value for %1: %2.</source>
        <translation>Tidak digambar, tidak ada nilai untuk %1: %2.</translation>
    </message>
    <message>
        <source>Not drawn, no value after %1: %2.</source>
        <translation>Tidak digambar, tidak ada nilai setelah %1: %2.</translation>
    </message>
    <message>
        <source>Not drawn, no value for either year: %1.</source>
        <translation>Tidak digambar, tidak ada nilai untuk kedua tahun: %1.</translation>
    </message>
    <message>
        <source>Not drawn, no data: %1.</source>
        <translation>Tidak digambar, tidak ada data: %1.</translation>
    </message>
    <message>
        <source>All values of %1 are estimates.</source>
        <comment>year</comment>
        <translation>Semua nilai untuk %1 adalah estimasi.</translation>
    </message>
    <message>
        <source>Estimates of %1: %2.</source>
        <comment>year, members</comment>
        <translation>Estimasi untuk %1: %2.</translation>
    </message>
    <message>
        <source>the latest year</source>
        <translation>tahun terbaru</translation>
    </message>
    <message>
        <source>The latest years differ, from %1 to %2, so a line&apos;s steepness is not its pace.</source>
        <translation>Tahun terbaru berbeda, dari %1 sampai %2, sehingga kemiringan garis bukan lajunya.</translation>
    </message>
    <message>
        <source>each one&apos;s latest</source>
        <translation>yang terbaru masing-masing</translation>
    </message>
    <message>
        <source>%1, %2 · %3 and %4</source>
        <comment>measure, unit, first and second year</comment>
        <translation>%1, %2 · %3 dan %4</translation>
    </message>
    <message>
        <source>each one&apos;s latest year</source>
        <translation>tahun terbaru masing-masing</translation>
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
        <translation>antara %1 dan tahun terbaru masing-masing</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>antara %1 dan %2</translation>
    </message>
    <message>
        <source>Nothing to compare: %1 is not later than %2</source>
        <translation>Tidak ada yang dapat dibandingkan: %1 tidak lebih lambat dari %2</translation>
    </message>
    <message>
        <source>No member has a value for both %1 and %2</source>
        <translation>Tidak ada anggota yang memiliki nilai untuk %1 dan %2</translation>
    </message>
    <message>
        <source>No member has a value for %1 and a later one</source>
        <translation>Tidak ada anggota yang memiliki nilai untuk %1 dan nilai sesudahnya</translation>
    </message>
    <message>
        <source>%1 %2 most, by %3</source>
        <comment>member, rose or fell, difference</comment>
        <translation>%1 paling banyak %2, sebesar %3</translation>
    </message>
    <message>
        <source>%1 of them %2 most, by %3 each</source>
        <translation>%1 di antaranya paling banyak %2, masing-masing sebesar %3</translation>
    </message>
    <message>
        <source>%1 %2 most, by %3 each</source>
        <translation>%1 paling banyak %2, masing-masing sebesar %3</translation>
    </message>
    <message>
        <source>The only member with both values, %1, did not move %2</source>
        <translation>Satu-satunya anggota yang memiliki kedua nilai, %1, tidak bergerak %2</translation>
    </message>
    <message>
        <source>The only member with both values, %1, %2 by %3 %4</source>
        <comment>member, rose or fell, difference, between two years</comment>
        <translation>Satu-satunya anggota yang memiliki kedua nilai, %1, %2 sebesar %3 %4</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 anggota</translation>
    </message>
    <message>
        <source>%1 members with both values</source>
        <translation>%1 anggota yang memiliki kedua nilai</translation>
    </message>
    <message>
        <source>None of %1 %2 %3</source>
        <comment>members, rose or fell, between two years</comment>
        <translation>Tidak satu pun dari %1 %2 %3</translation>
    </message>
    <message>
        <source>None of %1 moved %2</source>
        <translation>Tidak satu pun dari %1 bergerak %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 of %1 %2 %3: %4, by %5</source>
        <comment>members, rose or fell, between two years, member, difference</comment>
        <translation>1 dari %1 %2 %3: %4, sebesar %5</translation>
    </message>
    <message>
        <source>All %1 %2 %3</source>
        <comment>members, rose or fell, between two years</comment>
        <translation>Semua %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2 %3 %4</source>
        <comment>count, members, rose or fell, between two years</comment>
        <translation>%1 dari %2 %3 %4</translation>
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
        <translation>Kamboja</translation>
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
        <translation>%1 (dihitung di sini)</translation>
    </message>
    <message>
        <source>%1 (computed here, %2)</source>
        <translation>%1 (dihitung di sini, %2)</translation>
    </message>
    <message>
        <source>no value in %1</source>
        <translation>tidak ada nilai pada %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>%1 in %2, est.</source>
        <comment>an estimate</comment>
        <translation>%1 pada %2, est.</translation>
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
        <translation>dihitung di sini</translation>
    </message>
    <message>
        <source>Member state</source>
        <translation>Negara anggota</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Terbaru</translation>
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
        <translation>Ke target</translation>
    </message>
    <message>
        <source>What is left to the target; 0 or less when it is met</source>
        <translation>Sisa ke target; 0 atau kurang jika tercapai</translation>
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
        <translation>mencakup %1 dari %2</translation>
    </message>
    <message>
        <source>%1 in %2 %3.</source>
        <translation>%1 pada %2 %3.</translation>
    </message>
    <message>
        <source>No such indicator: %1</source>
        <translation>Tidak ada indikator seperti itu: %1</translation>
    </message>
    <message>
        <source>%1, %2 · %3 and %4</source>
        <comment>measure, unit, first and second year</comment>
        <translation>%1, %2 · %3 dan %4</translation>
    </message>
    <message>
        <source>the latest year</source>
        <translation>tahun terbaru</translation>
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
        <translation>1 anggota yang memiliki data</translation>
    </message>
    <message>
        <source>%1 members with data</source>
        <translation>%1 anggota yang memiliki data</translation>
    </message>
    <message>
        <source>1 of %1 has reached %2</source>
        <translation>1 dari %1 telah mencapai %2</translation>
    </message>
    <message>
        <source>%1 of %2 have reached %3</source>
        <translation>%1 dari %2 telah mencapai %3</translation>
    </message>
    <message>
        <source>%1; no other is within %2 points</source>
        <translation>%1; tidak ada yang lain dalam jarak %2 poin</translation>
    </message>
    <message>
        <source>%1; 1 more is within %2 points</source>
        <translation>%1; 1 lagi dalam jarak %2 poin</translation>
    </message>
    <message>
        <source>%1; %2 more are within %3 points</source>
        <translation>%1; %2 lagi dalam jarak %3 poin</translation>
    </message>
    <message>
        <source>No member is within %1 points of %2</source>
        <translation>Tidak ada anggota dalam jarak %1 poin dari %2</translation>
    </message>
    <message>
        <source>No member with data is within %1 points of %2</source>
        <translation>Tidak ada anggota yang memiliki data dalam jarak %1 poin dari %2</translation>
    </message>
    <message>
        <source>1 of %1 is within %2 points of %3</source>
        <translation>1 dari %1 dalam jarak %2 poin dari %3</translation>
    </message>
    <message>
        <source>%1 of %2 are within %3 points of %4</source>
        <translation>%1 dari %2 dalam jarak %3 poin dari %4</translation>
    </message>
    <message>
        <source>No member meets %1; nearest: %2</source>
        <translation>Tidak ada anggota yang mencapai %1; terdekat: %2</translation>
    </message>
    <message>
        <source>1 of %1 meets %2</source>
        <translation>1 dari %1 mencapai %2</translation>
    </message>
    <message>
        <source>%1 of %2 meet %3</source>
        <translation>%1 dari %2 mencapai %3</translation>
    </message>
    <message>
        <source>Only one member has data: %1</source>
        <translation>Hanya satu anggota memiliki data: %1</translation>
    </message>
    <message>
        <source>%1 members state a value, each in its own currency: not compared</source>
        <translation>%1 anggota menyatakan nilai, masing-masing dalam mata uangnya sendiri: tidak dibandingkan</translation>
    </message>
    <message>
        <source>All members with data stand at %1</source>
        <translation>Semua anggota yang memiliki data berada pada %1</translation>
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
        <translation>Tidak ada nilai untuk %1: %2.</translation>
    </message>
    <message>
        <source>1 member has no data: %1.</source>
        <translation>1 anggota tidak memiliki data: %1.</translation>
    </message>
    <message>
        <source>%1 members have no data: %2.</source>
        <translation>%1 anggota tidak memiliki data: %2.</translation>
    </message>
    <message>
        <source>No member has a value for %1</source>
        <translation>Tidak ada anggota yang memiliki nilai untuk %1</translation>
    </message>
    <message>
        <source>No member has data on this measure</source>
        <translation>Tidak ada anggota yang memiliki data tentang ukuran ini</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <comment>year, finding</comment>
        <translation>Pada %1: %2</translation>
    </message>
    <message>
        <source>No member has a value for %1.</source>
        <translation>Tidak ada anggota yang memiliki nilai untuk %1.</translation>
    </message>
    <message>
        <source>The latest years differ, from %1 to %2.</source>
        <translation>Tahun terbaru berbeda, dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>The value of %1 for %2 is an estimate.</source>
        <translation>Nilai %1 untuk %2 adalah estimasi.</translation>
    </message>
    <message>
        <source>The values of %1 for %2 are estimates.</source>
        <translation>Nilai %1 untuk %2 adalah estimasi.</translation>
    </message>
    <message>
        <source>The latest value of %1 is an estimate.</source>
        <translation>Nilai terbaru %1 adalah estimasi.</translation>
    </message>
    <message>
        <source>The latest values of %1 are estimates.</source>
        <translation>Nilai terbaru %1 adalah estimasi.</translation>
    </message>
</context>
<context>
    <name>mitra::MembersFigure</name>
    <message>
        <source>latest year</source>
        <translation>tahun terbaru</translation>
    </message>
    <message>
        <source>proxy, %1</source>
        <translation>proksi, %1</translation>
    </message>
    <message>
        <source>proxy, %1, estimate (est.)</source>
        <translation>proksi, %1, estimasi (est.)</translation>
    </message>
    <message>
        <source>%1, estimate (est.)</source>
        <translation>%1, estimasi (est.)</translation>
    </message>
    <message>
        <source>group, computed here from its members</source>
        <translation>kelompok, dihitung di sini dari anggotanya</translation>
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
        <translation>Tidak ada metode yang dapat menilai ini</translation>
    </message>
    <message>
        <source>1 method can judge this: %1</source>
        <translation>1 metode dapat menilai ini: %1</translation>
    </message>
    <message>
        <source>Both methods agree: %1</source>
        <translation>Kedua metode sepakat: %1</translation>
    </message>
    <message>
        <source>All %1 methods agree: %2</source>
        <translation>Semua %1 metode sepakat: %2</translation>
    </message>
    <message>
        <source>The %1 methods disagree: %2</source>
        <translation>%1 metode tidak sepakat: %2</translation>
    </message>
    <message>
        <source>%1 of %2 methods agree: %3; %4</source>
        <comment>the last are the others</comment>
        <translation>%1 dari %2 metode sepakat: %3; %4</translation>
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
        <translation>Tidak dihitung</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Tidak ada kesimpulan</translation>
    </message>
    <message>
        <source>By the straight line: %1</source>
        <translation>Menurut garis lurus: %1</translation>
    </message>
    <message>
        <source>By the straight line</source>
        <translation>Menurut garis lurus</translation>
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
        <translation>hanya dasar, terbaru, dan target</translation>
    </message>
    <message>
        <source>base and latest alone</source>
        <translation>hanya dasar dan terbaru</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>goal %1, read against a proxy</source>
        <translation>tujuan %1, dibaca terhadap proksi</translation>
    </message>
    <message>
        <source>working target %1, an assumption</source>
        <translation>target kerja %1, asumsi</translation>
    </message>
    <message>
        <source>base %1, an assumption</source>
        <translation>dasar %1, asumsi</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>dasar %1</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>terbaru %1</translation>
    </message>
    <message>
        <source>no value in the base year</source>
        <translation>tidak ada nilai pada tahun dasar</translation>
    </message>
    <message>
        <source>no target is stated</source>
        <translation>tidak ada target yang dinyatakan</translation>
    </message>
    <message>
        <source>Without a target, by growth alone, %1</source>
        <translation>Tanpa target, menurut pertumbuhan saja, %1</translation>
    </message>
    <message>
        <source>Read against a proxy, %1</source>
        <translation>Dibaca terhadap proksi, %1</translation>
    </message>
    <message>
        <source>Against a working target, %1</source>
        <translation>Terhadap target kerja, %1</translation>
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
        <translation>Tidak ada indikator seperti itu: %1</translation>
    </message>
    <message>
        <source>Several methods share the same arithmetic, so their number is no measure of certainty. No method forecasts.</source>
        <translation>Beberapa metode berbagi aritmetika yang sama, sehingga banyaknya bukan ukuran kepastian. Tidak ada metode yang meramal.</translation>
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
        <translation>Dengan kata-katanya sendiri</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Kami</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>These methods cannot judge it</source>
        <translation>Metode-metode ini tidak dapat menilainya</translation>
    </message>
</context>
<context>
    <name>mitra::MethodQuantities</name>
    <message>
        <source>%1% a year</source>
        <comment>growth</comment>
        <translation>%1% per tahun</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>a score</comment>
        <translation>%1 dari 10</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>a score</comment>
        <translation>%1 dari 100</translation>
    </message>
    <message>
        <source>%1 (from -5 to 5)</source>
        <comment>a score</comment>
        <translation>%1 (dari -5 sampai 5)</translation>
    </message>
    <message>
        <source>share of the way to share of time</source>
        <translation>bagian perjalanan terhadap bagian waktu</translation>
    </message>
    <message>
        <source>actual to needed change a year</source>
        <translation>perubahan nyata terhadap perubahan yang diperlukan per tahun</translation>
    </message>
    <message>
        <source>actual to required growth</source>
        <translation>pertumbuhan nyata terhadap pertumbuhan yang diperlukan</translation>
    </message>
    <message>
        <source>share of the way</source>
        <translation>bagian perjalanan</translation>
    </message>
    <message>
        <source>share of the time</source>
        <translation>bagian waktu</translation>
    </message>
    <message>
        <source>actual growth</source>
        <translation>pertumbuhan nyata</translation>
    </message>
    <message>
        <source>required growth</source>
        <translation>pertumbuhan yang diperlukan</translation>
    </message>
    <message>
        <source>smaller to larger of base and target</source>
        <translation>yang kecil terhadap yang besar antara dasar dan target</translation>
    </message>
    <message>
        <source>ratio by the straight line</source>
        <translation>rasio menurut garis lurus</translation>
    </message>
    <message>
        <source>score</source>
        <translation>skor</translation>
    </message>
    <message>
        <source>factor of the natural limit</source>
        <translation>faktor batas alami</translation>
    </message>
    <message>
        <source>limit for on track</source>
        <translation>batas untuk di jalur</translation>
    </message>
    <message>
        <source>limit for progress made</source>
        <translation>batas untuk ada kemajuan</translation>
    </message>
    <message>
        <source>limit for limited progress</source>
        <translation>batas untuk kemajuan terbatas</translation>
    </message>
    <message>
        <source>value in the target year if growth goes on</source>
        <translation>nilai pada tahun target jika pertumbuhan berlanjut</translation>
    </message>
    <message>
        <source>slope of the line</source>
        <translation>kemiringan garis</translation>
    </message>
    <message>
        <source>the line in the target year</source>
        <translation>garis pada tahun target</translation>
    </message>
    <message>
        <source>yearly values used</source>
        <translation>nilai tahunan yang digunakan</translation>
    </message>
    <message>
        <source>change so far</source>
        <translation>perubahan sejauh ini</translation>
    </message>
    <message>
        <source>change needed from the base on</source>
        <translation>perubahan yang diperlukan sejak dasar</translation>
    </message>
    <message>
        <source>change needed from now on</source>
        <translation>perubahan yang diperlukan mulai sekarang</translation>
    </message>
    <message>
        <source>the path stands at</source>
        <translation>jalur berada pada</translation>
    </message>
    <message>
        <source>gap to the path</source>
        <translation>selisih ke jalur</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>toleransi</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>batas atas</translation>
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
        <translation>simpangan bakunya</translation>
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
        <translation>dilanjutkan sampai tahun target</translation>
    </message>
    <message>
        <source>of the rest of the way missed</source>
        <translation>dari sisa perjalanan tidak tercapai</translation>
    </message>
    <message>
        <source>mean yearly change</source>
        <translation>perubahan tahunan rata-rata</translation>
    </message>
    <message>
        <source>put in the place of zero</source>
        <translation>dipakai sebagai ganti nol</translation>
    </message>
    <message>
        <source>of the way done by the target year</source>
        <translation>dari perjalanan ditempuh pada tahun target</translation>
    </message>
    <message>
        <source>of the way missing in the target year</source>
        <translation>dari perjalanan masih kurang pada tahun target</translation>
    </message>
    <message>
        <source>missing to the target</source>
        <translation>kekurangan ke target</translation>
    </message>
    <message>
        <source>1 standard deviation</source>
        <translation>1 simpangan baku</translation>
    </message>
    <message>
        <source>%1 standard deviations</source>
        <translation>%1 simpangan baku</translation>
    </message>
</context>
<context>
    <name>mitra::MethodText</name>
    <message>
        <source>Plain arithmetic</source>
        <translation>Aritmetika sederhana</translation>
    </message>
    <message>
        <source>Share of the way from base to target against share of the time that has passed. Ours; it takes the straight path for granted.</source>
        <translation>Bagian perjalanan dari dasar ke target terhadap bagian waktu yang telah berlalu. Kami; metode ini mengandaikan jalur lurus.</translation>
    </message>
    <message>
        <source>0.95 and more: on track; 0.60 to 0.95: faster progress needed; 0 to 0.60: stalled; below 0: moving away. In its own words above 1 is ahead, below 1 behind. Ours, with the limits of the Eurostat-style method.</source>
        <translation>0,95 dan lebih: di jalur; 0,60 sampai 0,95: perlu kemajuan lebih cepat; 0 sampai 0,60: terhenti; di bawah 0: menjauh. Dengan kata-katanya sendiri di atas 1 adalah di depan, di bawah 1 tertinggal. Kami, dengan batas metode gaya Eurostat.</translation>
    </message>
    <message>
        <source>Eurostat-style, with target</source>
        <translation>Gaya Eurostat, dengan target</translation>
    </message>
    <message>
        <source>Eurostat-style</source>
        <translation>Gaya Eurostat</translation>
    </message>
    <message>
        <source>Actual growth a year against the growth a year that leads from base to target, after the European Union’s monitoring of the SDGs.</source>
        <translation>Pertumbuhan nyata per tahun terhadap pertumbuhan per tahun yang membawa dari dasar ke target, menurut pemantauan SDG oleh Uni Eropa.</translation>
    </message>
    <message>
        <source>0.95 (95%) and more: significant progress; 0.60 to 0.95: moderate progress; 0 to 0.60: insufficient progress; below 0: movement away. Limits as reported by Statistics Canada.</source>
        <translation>0,95 (95%) dan lebih: kemajuan signifikan; 0,60 sampai 0,95: kemajuan sedang; 0 sampai 0,60: kemajuan tidak memadai; di bawah 0: bergerak menjauh. Batas seperti dilaporkan oleh Statistics Canada.</translation>
    </message>
    <message>
        <source>1% rule</source>
        <translation>Aturan 1%</translation>
    </message>
    <message>
        <source>Growth a year since the base, for measures without a target. A rule in common use, here under no body’s name.</source>
        <translation>Pertumbuhan per tahun sejak dasar, untuk ukuran tanpa target. Aturan yang lazim dipakai, di sini tanpa nama lembaga mana pun.</translation>
    </message>
    <message>
        <source>1% a year and more: significant progress; 0 to 1%: moderate progress; 0 to -1%: moderate movement away; below -1%: significant movement away. Limits not checked against the body’s own text.</source>
        <translation>1% per tahun dan lebih: kemajuan signifikan; 0 sampai 1%: kemajuan sedang; 0 sampai -1%: bergerak menjauh secara sedang; di bawah -1%: bergerak menjauh secara signifikan. Batas tidak diperiksa terhadap teks lembaga itu sendiri.</translation>
    </message>
    <message>
        <source>Open SDG, with target</source>
        <translation>Open SDG, dengan target</translation>
    </message>
    <message>
        <source>Open SDG</source>
        <translation>Open SDG</translation>
    </message>
    <message>
        <source>Actual growth a year against required growth a year, as the platform Open SDG 2.4 computes it for Statistics Canada and others. It reads a zero as 0.001; where it does, we do not take over its verdict.</source>
        <translation>Pertumbuhan nyata per tahun terhadap pertumbuhan yang diperlukan per tahun, seperti dihitung platform Open SDG 2.4 untuk Statistics Canada dan lainnya. Platform ini membaca nol sebagai 0,001; jika demikian, kami tidak mengambil kesimpulannya.</translation>
    </message>
    <message>
        <source>0.95 and more: on track; 0.60 to 0.95: progress made but acceleration needed; 0 to 0.60: limited progress; below 0: deterioration. Its score runs from -5 to 5.</source>
        <translation>0,95 dan lebih: di jalur; 0,60 sampai 0,95: ada kemajuan tetapi perlu percepatan; 0 sampai 0,60: kemajuan terbatas; di bawah 0: kemunduran. Skornya dari -5 sampai 5.</translation>
    </message>
    <message>
        <source>Open SDG, without target</source>
        <translation>Open SDG, tanpa target</translation>
    </message>
    <message>
        <source>Open SDG, no target</source>
        <translation>Open SDG, tanpa target</translation>
    </message>
    <message>
        <source>Growth a year since the base; near a natural limit less growth is asked for. As the platform Open SDG 2.4 computes it for Statistics Canada and others.</source>
        <translation>Pertumbuhan per tahun sejak dasar; di dekat batas alami pertumbuhan yang diminta lebih kecil. Seperti dihitung platform Open SDG 2.4 untuk Statistics Canada dan lainnya.</translation>
    </message>
    <message>
        <source>1.5% a year and more: on track; 0.5 to 1.5%: progress made but acceleration needed; 0 to 0.5%: limited progress; below 0: deterioration. The first two limits are multiplied by the factor of the natural limit.</source>
        <translation>1,5% per tahun dan lebih: di jalur; 0,5 sampai 1,5%: ada kemajuan tetapi perlu percepatan; 0 sampai 0,5%: kemajuan terbatas; di bawah 0: kemunduran. Dua batas pertama dikalikan dengan faktor batas alami.</translation>
    </message>
    <message>
        <source>UN SDG Progress Chart 2022</source>
        <translation>Bagan Kemajuan SDG PBB 2022</translation>
    </message>
    <message>
        <source>UN chart 2022</source>
        <translation>Bagan PBB 2022</translation>
    </message>
    <message>
        <source>Actual growth a year against required growth a year, by the rule of the United Nations’ chart of 2022.</source>
        <translation>Pertumbuhan nyata per tahun terhadap pertumbuhan yang diperlukan per tahun, menurut aturan bagan Perserikatan Bangsa-Bangsa tahun 2022.</translation>
    </message>
    <message>
        <source>0.95 and more: on track; 0.50 to 0.95: fair progress, acceleration needed; -0.10 to 0.50: limited or no progress; below -0.10: deterioration. As reported by UNDP’s SDG Accelerator code and its note.</source>
        <translation>0,95 dan lebih: di jalur; 0,50 sampai 0,95: kemajuan cukup, perlu percepatan; -0,10 sampai 0,50: kemajuan terbatas atau tidak ada; di bawah -0,10: kemunduran. Seperti dilaporkan oleh kode SDG Accelerator UNDP dan catatannya.</translation>
    </message>
    <message>
        <source>UN SDG Progress Chart 2023</source>
        <translation>Bagan Kemajuan SDG PBB 2023</translation>
    </message>
    <message>
        <source>UN chart 2023</source>
        <translation>Bagan PBB 2023</translation>
    </message>
    <message>
        <source>Growth so far, continued to the target year: the share of the way that is done by then. By the rule of the United Nations’ chart of 2023.</source>
        <translation>Pertumbuhan sejauh ini, dilanjutkan sampai tahun target: bagian perjalanan yang ditempuh pada tahun itu. Menurut aturan bagan Perserikatan Bangsa-Bangsa tahun 2023.</translation>
    </message>
    <message>
        <source>95% of the way and more: on track; 10 to 95%: fair progress, acceleration needed; below 10%: stagnation or regression. Without a target growth a year: 2% and more, 0.5 to 2%, below 0.5%. As reported by Eustat, the Basque statistics office.</source>
        <translation>95% perjalanan dan lebih: di jalur; 10 sampai 95%: kemajuan cukup, perlu percepatan; di bawah 10%: stagnan atau mundur. Tanpa target, pertumbuhan per tahun: 2% dan lebih, 0,5 sampai 2%, di bawah 0,5%. Seperti dilaporkan oleh Eustat, kantor statistik Basque.</translation>
    </message>
    <message>
        <source>ESCAP current status index</source>
        <translation>Indeks status terkini ESCAP</translation>
    </message>
    <message>
        <source>ESCAP status</source>
        <translation>Status ESCAP</translation>
    </message>
    <message>
        <source>The way done from base to target on a scale from 0 to 10, of the United Nations’ commission for Asia and the Pacific. Below 0 it went back, above 10 it is past the target.</source>
        <translation>Perjalanan yang ditempuh dari dasar ke target pada skala 0 sampai 10, oleh komisi Perserikatan Bangsa-Bangsa untuk Asia dan Pasifik. Di bawah 0 berarti mundur, di atas 10 berarti melampaui target.</translation>
    </message>
    <message>
        <source>No limits: a number and no verdict. Formula as reported by UNICEF’s trend analysis.</source>
        <translation>Tidak ada batas: satu angka tanpa kesimpulan. Rumus seperti dilaporkan oleh analisis tren UNICEF.</translation>
    </message>
    <message>
        <source>ESCAP anticipated progress</source>
        <translation>Perkiraan kemajuan ESCAP</translation>
    </message>
    <message>
        <source>ESCAP anticipated</source>
        <translation>Perkiraan ESCAP</translation>
    </message>
    <message>
        <source>A straight line through the values since the base, read in the target year: what is still missing of the way. Of the United Nations’ commissions for Asia and for Europe; by plain least squares, where ESCAP weighs the years.</source>
        <translation>Garis lurus melalui nilai sejak dasar, dibaca pada tahun target: yang masih kurang dari perjalanan. Oleh komisi Perserikatan Bangsa-Bangsa untuk Asia dan untuk Eropa; dengan kuadrat terkecil biasa, sedangkan ESCAP memberi bobot pada tahun.</translation>
    </message>
    <message>
        <source>Green: the line reaches the target; red: it leads away from it; yellow: anything between. Colours as UNECE publishes them.</source>
        <translation>Hijau: garis mencapai target; merah: garis menjauhinya; kuning: di antaranya. Warna seperti diterbitkan UNECE.</translation>
    </message>
    <message>
        <source>SDR score</source>
        <translation>Skor SDR</translation>
    </message>
    <message>
        <source>Where the latest value stands between the lower bound, 0, and the optimum, 100. Of the Sustainable Development Report (SDSN).</source>
        <translation>Posisi nilai terbaru antara batas bawah, 0, dan optimum, 100. Dari Laporan Pembangunan Berkelanjutan (SDSN).</translation>
    </message>
    <message>
        <source>No limits: a number and no verdict.</source>
        <translation>Tidak ada batas: satu angka tanpa kesimpulan.</translation>
    </message>
    <message>
        <source>SDR trend</source>
        <translation>Tren SDR</translation>
    </message>
    <message>
        <source>Change a year so far against the change a year that leads straight from base to target. Of the Sustainable Development Report (SDSN), whose green threshold the target stands in for.</source>
        <translation>Perubahan per tahun sejauh ini terhadap perubahan per tahun yang membawa lurus dari dasar ke target. Dari Laporan Pembangunan Berkelanjutan (SDSN), yang ambang hijaunya diwakili oleh target.</translation>
    </message>
    <message>
        <source>1 and more: on track or maintaining achievement; 0.5 to 1: moderately improving; 0 to 0.5: stagnating; below 0: decreasing.</source>
        <translation>1 dan lebih: di jalur atau mempertahankan capaian; 0,5 sampai 1: membaik secara sedang; 0 sampai 0,5: stagnan; di bawah 0: menurun.</translation>
    </message>
    <message>
        <source>Distance in spreads of the peers</source>
        <translation>Jarak dalam sebaran pembanding</translation>
    </message>
    <message>
        <source>Distance in spreads</source>
        <translation>Jarak dalam sebaran</translation>
    </message>
    <message>
        <source>What is missing to the target, in standard deviations of the member states’ latest values. The idea is that of the OECD’s distance to the SDG targets (2019).</source>
        <translation>Kekurangan ke target, dalam simpangan baku nilai terbaru negara anggota. Gagasannya dari jarak OECD ke target SDG (2019).</translation>
    </message>
    <message>
        <source>No limits: a number and no verdict. Form not checked against the OECD’s own text.</source>
        <translation>Tidak ada batas: satu angka tanpa kesimpulan. Bentuknya tidak diperiksa terhadap teks OECD sendiri.</translation>
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
        <translation>Perubahan tahunan rata-rata dari enam nilai terakhir, dilanjutkan sampai tahun target: bagian sisa perjalanan yang tidak tercapai. Dari kantor statistik Jerman.</translation>
    </message>
    <message>
        <source>Less than 5% missed: sun; 5 to 20%: sun and cloud; more than 20%: cloud; no movement towards the target: thunderstorm.</source>
        <translation>Kurang dari 5% tidak tercapai: matahari; 5 sampai 20%: matahari dan awan; lebih dari 20%: awan; tidak ada pergerakan menuju target: badai petir.</translation>
    </message>
    <message>
        <source>Within 5% of the way between base and target: on the path. Behind it, 0.60 and more of what the path asks for: faster progress needed; 0 to 0.60: stalled; below 0: moving away. Ours; the law names no tolerance.</source>
        <translation>Dalam jarak 5% perjalanan antara dasar dan target: di jalur. Di belakangnya, 0,60 dan lebih dari yang diminta jalur: perlu kemajuan lebih cepat; 0 sampai 0,60: terhenti; di bawah 0: menjauh. Kami; undang-undang tidak menyebut toleransi.</translation>
    </message>
    <message>
        <source>Straight path</source>
        <translation>Jalur lurus</translation>
    </message>
    <message>
        <source>The latest value against the straight line from base to target, after the paths of the EU’s Digital Decade.</source>
        <translation>Nilai terbaru terhadap garis lurus dari dasar ke target, menurut jalur Dekade Digital UE.</translation>
    </message>
    <message>
        <source>Geometric path</source>
        <translation>Jalur geometrik</translation>
    </message>
    <message>
        <source>The latest value against a path that grows by the same rate every year, after the paths of the EU’s Digital Decade.</source>
        <translation>Nilai terbaru terhadap jalur yang tumbuh dengan tingkat yang sama setiap tahun, menurut jalur Dekade Digital UE.</translation>
    </message>
    <message>
        <source>S-curve path</source>
        <translation>Jalur kurva S</translation>
    </message>
    <message>
        <source>The latest value against an S-curve through base and target that ends at the measure’s ceiling, after the paths of the EU’s Digital Decade.</source>
        <translation>Nilai terbaru terhadap kurva S melalui dasar dan target yang berakhir di batas atas ukuran, menurut jalur Dekade Digital UE.</translation>
    </message>
    <message>
        <source>Istat bands</source>
        <translation>Rentang Istat</translation>
    </message>
    <message>
        <source>Growth a year since the first value of the series, for measures without a target. Of Italy’s statistics office.</source>
        <translation>Pertumbuhan per tahun sejak nilai pertama deret, untuk ukuran tanpa target. Dari kantor statistik Italia.</translation>
    </message>
    <message>
        <source>Above 5% a year: clear improvement; 1 to 5%: slight improvement; -1 to 1%: stable; -5 to -1%: slight worsening; below: clear worsening. As reported by ASTAT, the statistics office of South Tyrol.</source>
        <translation>Di atas 5% per tahun: perbaikan jelas; 1 sampai 5%: perbaikan sedikit; -1 sampai 1%: stabil; -5 sampai -1%: pemburukan sedikit; di bawahnya: pemburukan jelas. Seperti dilaporkan oleh ASTAT, kantor statistik Tirol Selatan.</translation>
    </message>
</context>
<context>
    <name>mitra::MethodWords</name>
    <message>
        <source>A line needs at least two yearly values since the base.</source>
        <translation>Garis memerlukan sedikitnya dua nilai tahunan sejak dasar.</translation>
    </message>
    <message>
        <source>At least four yearly values are needed.</source>
        <translation>Sedikitnya empat nilai tahunan diperlukan.</translation>
    </message>
    <message>
        <source>Base and target have the same score.</source>
        <translation>Dasar dan target memiliki skor yang sama.</translation>
    </message>
    <message>
        <source>The lower bound and the optimum of the score are not known for this measure.</source>
        <translation>Batas bawah dan optimum skor tidak diketahui untuk ukuran ini.</translation>
    </message>
    <message>
        <source>Base and target are far apart (the smaller is %1 of the larger, less than 0.25), where growth rates mislead: our verdict is by the straight line in the same bands, the growth rate stands beside.</source>
        <translation>Dasar dan target berjauhan (yang kecil adalah %1 dari yang besar, kurang dari 0,25), sehingga tingkat pertumbuhan menyesatkan: kesimpulan kami menurut garis lurus dalam rentang yang sama, tingkat pertumbuhan berada di sampingnya.</translation>
    </message>
    <message>
        <source>Base and target are far apart, where growth rates mislead: our verdict is by the straight line in the same bands, the growth rate stands beside.</source>
        <translation>Dasar dan target berjauhan, sehingga tingkat pertumbuhan menyesatkan: kesimpulan kami menurut garis lurus dalam rentang yang sama, tingkat pertumbuhan berada di sampingnya.</translation>
    </message>
    <message>
        <source>ahead of the path</source>
        <translation>di depan jalur</translation>
    </message>
    <message>
        <source>on the path</source>
        <translation>di jalur</translation>
    </message>
    <message>
        <source>behind the path</source>
        <translation>tertinggal dari jalur</translation>
    </message>
    <message>
        <source>significant progress</source>
        <translation>kemajuan signifikan</translation>
    </message>
    <message>
        <source>moderate progress</source>
        <translation>kemajuan sedang</translation>
    </message>
    <message>
        <source>insufficient progress</source>
        <translation>kemajuan tidak memadai</translation>
    </message>
    <message>
        <source>movement away</source>
        <translation>bergerak menjauh</translation>
    </message>
    <message>
        <source>moderate movement away</source>
        <translation>bergerak menjauh secara sedang</translation>
    </message>
    <message>
        <source>significant movement away</source>
        <translation>bergerak menjauh secara signifikan</translation>
    </message>
    <message>
        <source>target achieved</source>
        <translation>target tercapai</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>di jalur</translation>
    </message>
    <message>
        <source>progress made but acceleration needed</source>
        <translation>ada kemajuan tetapi perlu percepatan</translation>
    </message>
    <message>
        <source>limited progress</source>
        <translation>kemajuan terbatas</translation>
    </message>
    <message>
        <source>deterioration</source>
        <translation>kemunduran</translation>
    </message>
    <message>
        <source>fair progress, acceleration needed</source>
        <translation>kemajuan cukup, perlu percepatan</translation>
    </message>
    <message>
        <source>limited or no progress</source>
        <translation>kemajuan terbatas atau tidak ada</translation>
    </message>
    <message>
        <source>stagnation or regression</source>
        <translation>stagnan atau mundur</translation>
    </message>
    <message>
        <source>green: the pace suffices</source>
        <translation>hijau: laju memadai</translation>
    </message>
    <message>
        <source>yellow: must accelerate</source>
        <translation>kuning: harus dipercepat</translation>
    </message>
    <message>
        <source>red: the trend must turn round</source>
        <translation>merah: tren harus berbalik arah</translation>
    </message>
    <message>
        <source>on track or maintaining achievement</source>
        <translation>di jalur atau mempertahankan capaian</translation>
    </message>
    <message>
        <source>moderately improving</source>
        <translation>membaik secara sedang</translation>
    </message>
    <message>
        <source>stagnating</source>
        <translation>stagnan</translation>
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
        <translation>badai petir</translation>
    </message>
    <message>
        <source>clear improvement</source>
        <translation>perbaikan jelas</translation>
    </message>
    <message>
        <source>slight improvement</source>
        <translation>perbaikan sedikit</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>slight worsening</source>
        <translation>pemburukan sedikit</translation>
    </message>
    <message>
        <source>clear worsening</source>
        <translation>pemburukan jelas</translation>
    </message>
    <message>
        <source>A method for measures without a target. Here is one, so its verdict does not count.</source>
        <translation>Metode untuk ukuran tanpa target. Di sini ada target, sehingga kesimpulannya tidak dihitung.</translation>
    </message>
    <message>
        <source>Base or latest value is zero, and growth from or to zero has no rate.</source>
        <translation>Dasar atau nilai terbaru adalah nol, dan pertumbuhan dari atau ke nol tidak memiliki tingkat.</translation>
    </message>
    <message>
        <source>The target is zero, and growth to zero has no rate.</source>
        <translation>Target adalah nol, dan pertumbuhan ke nol tidak memiliki tingkat.</translation>
    </message>
    <message>
        <source>The values lie on both sides of zero, where growth has no rate.</source>
        <translation>Nilai terletak di kedua sisi nol, dan di situ pertumbuhan tidak memiliki tingkat.</translation>
    </message>
    <message>
        <source>An S-curve needs a ceiling, and this measure has none.</source>
        <translation>Kurva S memerlukan batas atas, dan ukuran ini tidak memilikinya.</translation>
    </message>
    <message>
        <source>The target stands at the ceiling, which an S-curve never reaches; it can be read against a target below it.</source>
        <translation>Target berada di batas atas, yang tidak pernah dicapai kurva S; dapat dibaca terhadap target di bawahnya.</translation>
    </message>
    <message>
        <source>Base and target must lie between zero and the ceiling of the S-curve.</source>
        <translation>Dasar dan target harus terletak antara nol dan batas atas kurva S.</translation>
    </message>
    <message>
        <source>At least five member states with values that differ are needed.</source>
        <translation>Sedikitnya lima negara anggota dengan nilai yang berbeda diperlukan.</translation>
    </message>
    <message>
        <source>A value is no usable number, or the result is too large to state.</source>
        <translation>Suatu nilai bukan angka yang dapat dipakai, atau hasilnya terlalu besar untuk dinyatakan.</translation>
    </message>
</context>
<context>
    <name>mitra::MethodsFigure</name>
    <message>
        <source> Its number: %1 (%2).</source>
        <translation> Angkanya: %1 (%2).</translation>
    </message>
    <message>
        <source> Its number: %1 (%2), %3.</source>
        <translation> Angkanya: %1 (%2), %3.</translation>
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
        <translation>1 metode tidak dapat menilai ini</translation>
    </message>
    <message>
        <source>%1 methods cannot judge this</source>
        <translation>%1 metode tidak dapat menilai ini</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>What the value is</source>
        <translation>Apa nilai itu</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>Dengan kata-katanya sendiri</translation>
    </message>
    <message>
        <source>Verdict (ours)</source>
        <translation>Kesimpulan (kami)</translation>
    </message>
    <message>
        <source>By the straight line</source>
        <translation>Menurut garis lurus</translation>
    </message>
    <message>
        <source>Base, latest, target</source>
        <translation>Dasar, terbaru, target</translation>
    </message>
    <message>
        <source>Numbers that went in</source>
        <translation>Angka yang dimasukkan</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Yang dilakukannya</translation>
    </message>
    <message>
        <source>Source of the method</source>
        <translation>Sumber metode</translation>
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
        <translation>Dengan kata-katanya sendiri: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <comment>that went into a method</comment>
        <translation>Angka: %1</translation>
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
        <translation>Tonggak</translation>
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
        <translation>direncanakan</translation>
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
        <translation>Tonggak terbaru %1, berikutnya %2</translation>
    </message>
    <message>
        <source>Latest milestone %1, none ahead</source>
        <translation>Tonggak terbaru %1, tidak ada lagi di depan</translation>
    </message>
    <message>
        <source>Next milestone %1</source>
        <translation>Tonggak berikutnya %1</translation>
    </message>
    <message>
        <source>No milestone is dated</source>
        <translation>Tidak ada tonggak yang bertanggal</translation>
    </message>
    <message>
        <source>Planned ones first, then newest first; as of %1</source>
        <translation>Yang direncanakan didahulukan, lalu yang terbaru; per %1</translation>
    </message>
    <message>
        <source>Newest first; as of %1</source>
        <translation>Yang terbaru didahulukan; per %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>As the source gives it: a day, a month or a year</source>
        <translation>Seperti diberikan sumber: hari, bulan, atau tahun</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Tonggak</translation>
    </message>
    <message>
        <source>What happened or is planned</source>
        <translation>Yang terjadi atau direncanakan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Past, possible this month or year, or planned</source>
        <translation>Sudah lewat, mungkin bulan atau tahun ini, atau direncanakan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where it is reported</source>
        <translation>Tempat dilaporkan</translation>
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
        <translation>sudah lewat</translation>
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
        <translation>Tidak ada inisiatif yang cocok dengan pilihan</translation>
    </message>
    <message>
        <source>No amount of money is reported for these initiatives</source>
        <translation>Tidak ada jumlah uang yang dilaporkan untuk inisiatif ini</translation>
    </message>
    <message>
        <source>1 of 1 initiative</source>
        <translation>1 dari 1 inisiatif</translation>
    </message>
    <message>
        <source>%1 of %2 initiatives</source>
        <translation>%1 dari %2 inisiatif</translation>
    </message>
    <message>
        <source>An amount is reported for %1</source>
        <translation>Jumlah dilaporkan untuk %1</translation>
    </message>
    <message>
        <source>An amount is reported for %1, in %2 currencies</source>
        <translation>Jumlah dilaporkan untuk %1, dalam %2 mata uang</translation>
    </message>
    <message>
        <source>%1: too large to add up</source>
        <translation>%1: terlalu besar untuk dijumlahkan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>ISO 4217 code</source>
        <translation>Kode ISO 4217</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Planned, committed or spent, as the source says</source>
        <translation>Direncanakan, dikomitmenkan, atau dibelanjakan, seperti kata sumber</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Whole initiatives, or parts of them</source>
        <translation>Inisiatif utuh, atau bagiannya</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>In whole units of the currency</source>
        <translation>Dalam satuan penuh mata uang</translation>
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
        <translation>Jumlah seperti dilaporkan sumber, menurut mata uang, jenis, dan tingkat</translation>
    </message>
    <message>
        <source>Amounts as the sources report them. Chosen: %1</source>
        <translation>Jumlah seperti dilaporkan sumber. Dipilih: %1</translation>
    </message>
    <message>
        <source>Added only within one currency, one kind and one level: nothing is converted, what is planned is not added to what is spent, and a part is not added to its whole.</source>
        <translation>Dijumlahkan hanya dalam satu mata uang, satu jenis, dan satu tingkat: tidak ada yang dikonversi, yang direncanakan tidak ditambahkan pada yang dibelanjakan, dan bagian tidak ditambahkan pada keseluruhannya.</translation>
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
        <translation>%1 (dihitung di sini)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>teramati</translation>
    </message>
    <message>
        <source>proxy, not the goal</source>
        <translation>proksi, bukan tujuan</translation>
    </message>
    <message>
        <source>proxy, estimate (est.)</source>
        <translation>proksi, estimasi (est.)</translation>
    </message>
    <message>
        <source>estimate (est.)</source>
        <translation>estimasi (est.)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>reading, verdict</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>dihitung di sini</translation>
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
        <translation>bukan angka</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 triliun</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 miliar</translation>
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
        <translation>%1 poin</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 poin</translation>
    </message>
    <message>
        <source>%1 place</source>
        <translation>%1 peringkat</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 peringkat</translation>
    </message>
    <message>
        <source>%1 at %2 prices</source>
        <translation>%1 pada harga %2</translation>
    </message>
    <message>
        <source>%1 in national currency</source>
        <translation>%1 dalam mata uang nasional</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <comment>a score</comment>
        <translation>%1 dari 100</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>peringkat %1</translation>
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
        <translation>%1 per 100 orang</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <translation>%1 dari %2 negara</translation>
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
        <translation>miliar %1</translation>
    </message>
    <message>
        <source>trillion %1</source>
        <translation>triliun %1</translation>
    </message>
    <message>
        <source>US$ at %1 prices</source>
        <translation>US$ pada harga %1</translation>
    </message>
    <message>
        <source>billion, national currency</source>
        <translation>miliar, mata uang nasional</translation>
    </message>
    <message>
        <source>index, 0 to 1</source>
        <translation>indeks, 0 sampai 1</translation>
    </message>
    <message>
        <source>score, 0 to 100</source>
        <translation>skor, 0 sampai 100</translation>
    </message>
    <message>
        <source>rank, 1 is best</source>
        <translation>peringkat, 1 terbaik</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>per 100 people</source>
        <translation>per 100 orang</translation>
    </message>
    <message>
        <source>of %1 countries</source>
        <translation>dari %1 negara</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>inisiatif</translation>
    </message>
    <message>
        <source>number</source>
        <translation>jumlah</translation>
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
        <translation>%1 per tahun</translation>
    </message>
    <message>
        <source>%1 a year worse</source>
        <comment>a rank</comment>
        <translation>%1 per tahun lebih buruk</translation>
    </message>
    <message>
        <source>%1 a year better</source>
        <comment>a rank</comment>
        <translation>%1 per tahun lebih baik</translation>
    </message>
</context>
<context>
    <name>mitra::OdtPackage</name>
    <message>
        <source>The document could not be made; nothing was written and no file was changed. Free some memory and try again.</source>
        <translation>Dokumen tidak dapat dibuat; tidak ada yang ditulis dan tidak ada berkas yang diubah. Kosongkan sebagian memori dan coba lagi.</translation>
    </message>
</context>
<context>
    <name>mitra::PackageText</name>
    <message>
        <source>ADII pillar 2, data protection and cybersecurity</source>
        <translation>ADII pilar 2, pelindungan data dan keamanan siber</translation>
    </message>
    <message>
        <source>ADII pillar 3, digital payments and identities</source>
        <translation>ADII pilar 3, pembayaran dan identitas digital</translation>
    </message>
    <message>
        <source>ADII pillar 4, digital skills and talent</source>
        <translation>ADII pilar 4, keterampilan dan talenta digital</translation>
    </message>
    <message>
        <source>ADII pillar 1, digital trade and logistics</source>
        <translation>ADII pilar 1, perdagangan dan logistik digital</translation>
    </message>
    <message>
        <source>ADII pillar 5, innovation and entrepreneurship</source>
        <translation>ADII pilar 5, inovasi dan kewirausahaan</translation>
    </message>
    <message>
        <source>ADII pillar 6, institutional and infrastructural readiness</source>
        <translation>ADII pilar 6, kesiapan kelembagaan dan infrastruktur</translation>
    </message>
    <message>
        <source>ADM 2025 initiatives completed</source>
        <translation>Inisiatif ADM 2025 yang selesai</translation>
    </message>
    <message>
        <source>People reached by AI Ready ASEAN</source>
        <translation>Orang yang dijangkau AI Ready ASEAN</translation>
    </message>
    <message>
        <source>AI user share, first half</source>
        <translation>Pangsa pengguna AI, paruh pertama tahun</translation>
    </message>
    <message>
        <source>AI user share</source>
        <translation>Pangsa pengguna AI</translation>
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
        <translation>Ekonomi digital ASEAN 2030, pangsa dari PDB tanpa DEFA</translation>
    </message>
    <message>
        <source>ASEAN digital economy 2030, share of GDP with DEFA</source>
        <translation>Ekonomi digital ASEAN 2030, pangsa dari PDB dengan DEFA</translation>
    </message>
    <message>
        <source>Employment in the digital economy or ICT</source>
        <translation>Tenaga kerja di ekonomi digital atau TIK</translation>
    </message>
    <message>
        <source>Projected 2025 internet economy GMV, by report edition</source>
        <translation>Proyeksi GMV ekonomi internet 2025, menurut edisi laporan</translation>
    </message>
    <message>
        <source>Internet economy GMV relative to GDP</source>
        <translation>GMV ekonomi internet terhadap PDB</translation>
    </message>
    <message>
        <source>Internet economy gross merchandise value (e-Conomy SEA)</source>
        <translation>Nilai barang dagangan bruto ekonomi internet (e-Conomy SEA)</translation>
    </message>
    <message>
        <source>Digital economy, share of GDP (national definitions)</source>
        <translation>Ekonomi digital, pangsa dari PDB (definisi nasional)</translation>
    </message>
    <message>
        <source>Digital economy value added, national currency</source>
        <translation>Nilai tambah ekonomi digital, mata uang nasional</translation>
    </message>
    <message>
        <source>Digital economy value added, US$</source>
        <translation>Nilai tambah ekonomi digital, US$</translation>
    </message>
    <message>
        <source>E-Government Development Index (UN)</source>
        <translation>Indeks Pengembangan E-Pemerintahan (PBB)</translation>
    </message>
    <message>
        <source>E-Government Development Index, rank</source>
        <translation>Indeks Pengembangan E-Pemerintahan, peringkat</translation>
    </message>
    <message>
        <source>E-Participation Index (UN)</source>
        <translation>Indeks E-Partisipasi (PBB)</translation>
    </message>
    <message>
        <source>Human Capital Index (UN E-Government Survey)</source>
        <translation>Indeks Modal Manusia (Survei E-Pemerintahan PBB)</translation>
    </message>
    <message>
        <source>Online Service Index (UN)</source>
        <translation>Indeks Layanan Daring (PBB)</translation>
    </message>
    <message>
        <source>Telecommunication Infrastructure Index (UN)</source>
        <translation>Indeks Infrastruktur Telekomunikasi (PBB)</translation>
    </message>
    <message>
        <source>Employment in services</source>
        <translation>Tenaga kerja di sektor jasa</translation>
    </message>
    <message>
        <source>Account ownership (Global Findex)</source>
        <translation>Kepemilikan rekening (Global Findex)</translation>
    </message>
    <message>
        <source>Bought something online (Global Findex)</source>
        <translation>Membeli sesuatu secara daring (Global Findex)</translation>
    </message>
    <message>
        <source>Mobile money account (Global Findex)</source>
        <translation>Rekening uang seluler (Global Findex)</translation>
    </message>
    <message>
        <source>Paid bills online (Global Findex)</source>
        <translation>Membayar tagihan secara daring (Global Findex)</translation>
    </message>
    <message>
        <source>Paid digitally for an online purchase (Global Findex)</source>
        <translation>Membayar secara digital untuk pembelian daring (Global Findex)</translation>
    </message>
    <message>
        <source>Fixed broadband subscriptions</source>
        <translation>Langganan pita lebar tetap</translation>
    </message>
    <message>
        <source>Global Cybersecurity Index (ITU)</source>
        <translation>Indeks Keamanan Siber Global (ITU)</translation>
    </message>
    <message>
        <source>GDP per capita, current US$</source>
        <translation>PDB per kapita, US$ berlaku</translation>
    </message>
    <message>
        <source>GDP per person employed</source>
        <translation>PDB per orang bekerja</translation>
    </message>
    <message>
        <source>GDP, current US$</source>
        <translation>PDB, US$ berlaku</translation>
    </message>
    <message>
        <source>Global Innovation Index, rank</source>
        <translation>Indeks Inovasi Global, peringkat</translation>
    </message>
    <message>
        <source>Global Innovation Index, score</source>
        <translation>Indeks Inovasi Global, skor</translation>
    </message>
    <message>
        <source>Government AI Readiness Index</source>
        <translation>Indeks Kesiapan AI Pemerintah</translation>
    </message>
    <message>
        <source>Government AI Readiness, data pillar</source>
        <translation>Kesiapan AI Pemerintah, pilar data</translation>
    </message>
    <message>
        <source>Government AI Readiness, government pillar</source>
        <translation>Kesiapan AI Pemerintah, pilar pemerintah</translation>
    </message>
    <message>
        <source>Government AI Readiness Index, rank</source>
        <translation>Indeks Kesiapan AI Pemerintah, peringkat</translation>
    </message>
    <message>
        <source>Government AI Readiness, technology pillar</source>
        <translation>Kesiapan AI Pemerintah, pilar teknologi</translation>
    </message>
    <message>
        <source>ICT skill (standard): Connected and installed new devices</source>
        <translation>Keterampilan TIK (standar): Menghubungkan dan memasang perangkat baru</translation>
    </message>
    <message>
        <source>ICT skill (basic): Copied or moved a file</source>
        <translation>Keterampilan TIK (dasar): Menyalin atau memindahkan berkas</translation>
    </message>
    <message>
        <source>ICT skill (basic): Used copy and paste tools</source>
        <translation>Keterampilan TIK (dasar): Menggunakan salin dan tempel</translation>
    </message>
    <message>
        <source>ICT skill (basic): Sent e-mail with attachments</source>
        <translation>Keterampilan TIK (dasar): Mengirim surel dengan lampiran</translation>
    </message>
    <message>
        <source>ICT skill (standard): Found, installed and configured software</source>
        <translation>Keterampilan TIK (standar): Mencari, memasang, dan mengatur perangkat lunak</translation>
    </message>
    <message>
        <source>ICT skill (standard): Created electronic presentations</source>
        <translation>Keterampilan TIK (standar): Membuat presentasi elektronik</translation>
    </message>
    <message>
        <source>ICT skill (advanced): Wrote a computer program</source>
        <translation>Keterampilan TIK (lanjutan): Menulis program komputer</translation>
    </message>
    <message>
        <source>ICT skill (standard): Used basic formulae in a spreadsheet</source>
        <translation>Keterampilan TIK (standar): Menggunakan rumus dasar di lembar kerja</translation>
    </message>
    <message>
        <source>ICT skill (basic): Transferred files between devices</source>
        <translation>Keterampilan TIK (dasar): Memindahkan berkas antarperangkat</translation>
    </message>
    <message>
        <source>IMD World Digital Competitiveness, rank</source>
        <translation>Daya Saing Digital Dunia IMD, peringkat</translation>
    </message>
    <message>
        <source>Individuals using the internet</source>
        <translation>Individu yang menggunakan internet</translation>
    </message>
    <message>
        <source>Labour force, total</source>
        <translation>Angkatan kerja, jumlah</translation>
    </message>
    <message>
        <source>Labour force participation, 15 and over</source>
        <translation>Partisipasi angkatan kerja, 15 tahun ke atas</translation>
    </message>
    <message>
        <source>Population covered by a 4G network</source>
        <translation>Penduduk yang tercakup jaringan 4G</translation>
    </message>
    <message>
        <source>Mobile cellular subscriptions</source>
        <translation>Langganan telepon seluler</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Penduduk</translation>
    </message>
    <message>
        <source>South-East Asian countries with a national plan for AI in the public sector</source>
        <translation>Negara Asia Tenggara yang memiliki rencana nasional untuk AI di sektor publik</translation>
    </message>
    <message>
        <source>South-East Asian countries with instruments for responsible public sector AI</source>
        <translation>Negara Asia Tenggara yang memiliki instrumen untuk AI sektor publik yang bertanggung jawab</translation>
    </message>
    <message>
        <source>SMEs that adopted at least one digital area</source>
        <translation>UKM yang mengadopsi sedikitnya satu bidang digital</translation>
    </message>
    <message>
        <source>Tertiary attainment, 25 and over</source>
        <translation>Capaian pendidikan tinggi, 25 tahun ke atas</translation>
    </message>
    <message>
        <source>Gross enrolment ratio, tertiary</source>
        <translation>Angka partisipasi kasar, pendidikan tinggi</translation>
    </message>
    <message>
        <source>Youth who call their digital literacy very good</source>
        <translation>Pemuda yang menganggap literasi digitalnya sangat baik</translation>
    </message>
    <message>
        <source>80% of the workforce is highly skilled</source>
        <translation>80% tenaga kerja berketerampilan tinggi</translation>
    </message>
    <message>
        <source>AI is part of 100% of online public services</source>
        <translation>AI menjadi bagian dari 100% layanan publik daring</translation>
    </message>
    <message>
        <source>Digital economy is 30% of ASEAN GDP</source>
        <translation>Ekonomi digital adalah 30% dari PDB ASEAN</translation>
    </message>
    <message>
        <source>Productivity 2.5 times higher</source>
        <translation>Produktivitas 2,5 kali lebih tinggi</translation>
    </message>
    <message>
        <source>Social operating costs down 40%</source>
        <translation>Biaya operasional sosial turun 40%</translation>
    </message>
    <message>
        <source>US$1 trillion of new value</source>
        <translation>US$1 triliun nilai baru</translation>
    </message>
    <message>
        <source>reported goal, one origin; not confirmed as a formal ADM2030 target</source>
        <translation>tujuan yang dilaporkan, satu asal; tidak dikonfirmasi sebagai target resmi ADM2030</translation>
    </message>
    <message>
        <source>UN Online Service Index × 100</source>
        <translation>Indeks Layanan Daring PBB × 100</translation>
    </message>
    <message>
        <source>Measures which services are online, not their use of AI</source>
        <translation>Mengukur layanan yang tersedia daring, bukan penggunaan AI</translation>
    </message>
    <message>
        <source>National shares, own definitions</source>
        <translation>Pangsa nasional, definisi sendiri</translation>
    </message>
    <message>
        <source>Each state defines its digital economy in its own way; the shares are not comparable</source>
        <translation>Setiap negara mendefinisikan ekonomi digitalnya dengan caranya sendiri; pangsanya tidak dapat dibandingkan</translation>
    </message>
    <message>
        <source>Individuals who can copy and paste</source>
        <translation>Individu yang dapat menyalin dan menempel</translation>
    </message>
    <message>
        <source>Measures individuals, not workers, and a basic skill; some members have no data</source>
        <translation>Mengukur individu, bukan pekerja, dan keterampilan dasar; sebagian anggota tidak memiliki data</translation>
    </message>
    <message>
        <source>Put first the actions that speed ASEAN&apos;s recovery from COVID-19</source>
        <translation>Mendahulukan tindakan yang mempercepat pemulihan ASEAN dari COVID-19</translation>
    </message>
    <message>
        <source>Better quality and wider reach of fixed and mobile broadband</source>
        <translation>Mutu lebih baik dan jangkauan lebih luas untuk pita lebar tetap dan bergerak</translation>
    </message>
    <message>
        <source>Digital services that people can trust, with consumers kept from harm</source>
        <translation>Layanan digital yang tepercaya, dengan konsumen terlindungi dari bahaya</translation>
    </message>
    <message>
        <source>A lasting competitive market for digital services</source>
        <translation>Pasar layanan digital yang kompetitif dan berkelanjutan</translation>
    </message>
    <message>
        <source>E-government services of higher quality and wider use</source>
        <translation>Layanan e-pemerintahan yang lebih bermutu dan lebih luas digunakan</translation>
    </message>
    <message>
        <source>Digital services that link businesses and ease cross-border trade</source>
        <translation>Layanan digital yang menghubungkan usaha dan memudahkan perdagangan lintas batas</translation>
    </message>
    <message>
        <source>Firms and people better able to join the digital economy</source>
        <translation>Perusahaan dan masyarakat lebih mampu ikut serta dalam ekonomi digital</translation>
    </message>
    <message>
        <source>An ASEAN digital society that includes everyone</source>
        <translation>Masyarakat digital ASEAN yang mencakup semua</translation>
    </message>
    <message>
        <source>Digital infrastructure that is seamless and includes everyone</source>
        <translation>Infrastruktur digital yang mulus dan mencakup semua</translation>
    </message>
    <message>
        <source>A digital ecosystem that is resilient, secure and trusted</source>
        <translation>Ekosistem digital yang tangguh, aman, dan tepercaya</translation>
    </message>
    <message>
        <source>Sustainable, green digital change driven by AI</source>
        <translation>Perubahan digital yang berkelanjutan dan hijau, didorong AI</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: infrastructure</source>
        <translation>Bidang fokus yang disebut ketua ADGMIN6: infrastruktur</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: digital government</source>
        <translation>Bidang fokus yang disebut ketua ADGMIN6: pemerintahan digital</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: trust and safety</source>
        <translation>Bidang fokus yang disebut ketua ADGMIN6: kepercayaan dan keselamatan</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: inclusive digital development</source>
        <translation>Bidang fokus yang disebut ketua ADGMIN6: pembangunan digital yang inklusif</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: talent and human capital</source>
        <translation>Bidang fokus yang disebut ketua ADGMIN6: talenta dan modal manusia</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: innovation</source>
        <translation>Bidang fokus yang disebut ketua ADGMIN6: inovasi</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: digital economy and trade</source>
        <translation>Bidang fokus yang disebut ketua ADGMIN6: ekonomi dan perdagangan digital</translation>
    </message>
    <message>
        <source>Focus area named by the ADGMIN6 chair: green digital transition</source>
        <translation>Bidang fokus yang disebut ketua ADGMIN6: transisi digital hijau</translation>
    </message>
    <message>
        <source>Paradigm shift 1: from wider connectivity to seamless, inclusive infrastructure and a safe, trusted digital ecosystem</source>
        <translation>Pergeseran paradigma 1: dari konektivitas yang lebih luas ke infrastruktur yang mulus dan inklusif serta ekosistem digital yang aman dan tepercaya</translation>
    </message>
    <message>
        <source>Paradigm shift 2: from e-government delivery to empowering people and organisations through smart digital government</source>
        <translation>Pergeseran paradigma 2: dari penyelenggaraan e-pemerintahan ke pemberdayaan masyarakat dan organisasi melalui pemerintahan digital cerdas</translation>
    </message>
    <message>
        <source>Paradigm shift 3: from taking up technology to building the region&apos;s own innovation capacity</source>
        <translation>Pergeseran paradigma 3: dari adopsi teknologi ke pembangunan kapasitas inovasi kawasan sendiri</translation>
    </message>
    <message>
        <source>Paradigm shift 4: economic growth (only the theme is known)</source>
        <translation>Pergeseran paradigma 4: pertumbuhan ekonomi (hanya temanya yang diketahui)</translation>
    </message>
    <message>
        <source>of GDP</source>
        <translation>dari PDB</translation>
    </message>
    <message>
        <source>of SMEs</source>
        <translation>dari UKM</translation>
    </message>
    <message>
        <source>of adults</source>
        <translation>dari orang dewasa</translation>
    </message>
    <message>
        <source>of employment</source>
        <translation>dari tenaga kerja</translation>
    </message>
    <message>
        <source>of individuals</source>
        <translation>dari individu</translation>
    </message>
    <message>
        <source>of online public services</source>
        <translation>dari layanan publik daring</translation>
    </message>
    <message>
        <source>of population</source>
        <translation>dari penduduk</translation>
    </message>
    <message>
        <source>of the population</source>
        <translation>dari penduduk</translation>
    </message>
    <message>
        <source>of workforce</source>
        <translation>dari tenaga kerja</translation>
    </message>
    <message>
        <source>of the workforce</source>
        <translation>dari tenaga kerja</translation>
    </message>
    <message>
        <source>of working-age population</source>
        <translation>dari penduduk usia kerja</translation>
    </message>
    <message>
        <source>of youth</source>
        <translation>dari pemuda</translation>
    </message>
    <message>
        <source>change in social operating costs</source>
        <translation>perubahan biaya operasional sosial</translation>
    </message>
    <message>
        <source>of new value</source>
        <translation>nilai baru</translation>
    </message>
    <message>
        <source>times productivity</source>
        <translation>kali produktivitas</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Jepang</translation>
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
        <translation>Tionghoa</translation>
    </message>
    <message>
        <source>of the working-age population</source>
        <translation>dari penduduk usia kerja</translation>
    </message>
</context>
<context>
    <name>mitra::PageFurniture</name>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisi %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Mitra briefing</source>
        <translation>Taklimat Mitra</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Date of origin: %1.</source>
        <translation>Tanggal asal: %1.</translation>
    </message>
    <message>
        <source>Originating office: %1.</source>
        <translation>Kantor asal: %1.</translation>
    </message>
    <message>
        <source>Originating office: %1. Date of origin: %2.</source>
        <translation>Kantor asal: %1. Tanggal asal: %2.</translation>
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
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Where it stands on the sheet</source>
        <translation>Tempatnya pada lembar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What is counted or told</source>
        <translation>Yang dihitung atau disampaikan</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>How many of this partner&apos;s initiatives</source>
        <translation>Berapa banyak dari inisiatif mitra ini</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Of an initiative; the date of a milestone</source>
        <translation>Untuk inisiatif; tanggal tonggak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As the sources report it</source>
        <translation>Seperti dilaporkan sumber</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>What the partner does in the initiative</source>
        <translation>Yang dilakukan mitra dalam inisiatif</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>What names the partner in it</source>
        <translation>Yang menyebut mitra di dalamnya</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
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
        <translation>Angka dalam kurung adalah sumber di bagian akhir. Tema adalah pemetaan proyek ini. Inisiatif dengan beberapa mitra lain dihitung sekali untuk setiap mitra tersebut.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1; most often together with %2, in %3</source>
        <translation>%1; paling sering bersama %2, dalam %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is named in no initiative of this file</source>
        <translation>%1 tidak disebut dalam inisiatif mana pun dari berkas ini</translation>
    </message>
    <message>
        <source>%1 is named in %2 of %3</source>
        <translation>%1 disebut dalam %2 dari %3</translation>
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
        <translation>%1, paling sering tentang %2 (%3)</translation>
    </message>
    <message>
        <source>%1, most often on %2 and %3 (%4 each)</source>
        <translation>%1, paling sering tentang %2 dan %3 (masing-masing %4)</translation>
    </message>
    <message>
        <source>%1: %2 with %3</source>
        <translation>%1: %2 dengan %3</translation>
    </message>
    <message>
        <source>Start year</source>
        <translation>Tahun mulai</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Mulai %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>Initiatives by start year</source>
        <translation>Inisiatif menurut tahun mulai</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Initiatives by theme</source>
        <translation>Inisiatif menurut tema</translation>
    </message>
    <message>
        <source>and %1 on other themes</source>
        <translation>dan %1 pada tema lain</translation>
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
        <translation>dan 1 mitra lagi</translation>
    </message>
    <message>
        <source>and %1 more partners</source>
        <translation>dan %1 mitra lagi</translation>
    </message>
    <message>
        <source>the only outside partner named in all of them</source>
        <translation>satu-satunya mitra luar yang disebut dalam semuanya</translation>
    </message>
    <message>
        <source>the only outside partner named in %1</source>
        <translation>satu-satunya mitra luar yang disebut dalam %1</translation>
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
        <translation>Tonggak</translation>
    </message>
    <message>
        <source>the newest %1 of %2 of the frameworks that its initiatives belong to (our choice)</source>
        <translation>%1 yang terbaru dari %2 pada kerangka kerja inisiatifnya (pilihan kami)</translation>
    </message>
    <message>
        <source>of the frameworks that its initiatives belong to (our choice)</source>
        <translation>pada kerangka kerja inisiatifnya (pilihan kami)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Tonggak</translation>
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
        <translation>yang paling baru dimulai didahulukan</translation>
    </message>
    <message>
        <source>the %1 with the newest start of %2; the others are listed in Cooperation with this partner chosen</source>
        <translation>%1 yang paling baru dimulai dari %2; yang lain tercantum di Kerja sama dengan mitra ini dipilih</translation>
    </message>
    <message>
        <source>where no role stands, the source does not specify it</source>
        <translation>jika tidak ada peran tertulis, sumber tidak menyebutkannya</translation>
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
        <translation>Tidak ada mitra yang disebut dalam inisiatif ini</translation>
    </message>
    <message>
        <source>%1 is named in most initiatives: %2 of %3</source>
        <translation>%1 disebut dalam inisiatif terbanyak: %2 dari %3</translation>
    </message>
    <message>
        <source>%1 and %2 are named in most initiatives: %3 each of %4</source>
        <translation>%1 dan %2 disebut dalam inisiatif terbanyak: masing-masing %3 dari %4</translation>
    </message>
    <message>
        <source>%1 partners are named in most initiatives: %2 each of %3</source>
        <translation>%1 mitra disebut dalam inisiatif terbanyak: masing-masing %2 dari %3</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Initiatives that name the partner</source>
        <translation>Inisiatif yang menyebut mitra itu</translation>
    </message>
    <message>
        <source>Initiatives that name the partner, %1 (start years)</source>
        <translation>Inisiatif yang menyebut mitra itu, %1 (tahun mulai)</translation>
    </message>
    <message>
        <source>%1; only: %2</source>
        <translation>%1; hanya: %2</translation>
    </message>
    <message>
        <source>%1. Chosen: %2; the counts show what other choices would leave</source>
        <translation>%1. Dipilih: %2; banyaknya menunjukkan apa yang akan tersisa dengan pilihan lain</translation>
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
        <translation>%1. Menurut inisiatif: %2.</translation>
    </message>
    <message>
        <source>An initiative with several partners counts once for each of them, so the bars do not add up to %1.</source>
        <translation>Inisiatif dengan beberapa mitra dihitung sekali untuk masing-masing, sehingga jumlah batang tidak sama dengan %1.</translation>
    </message>
    <message>
        <source>and %1 more with %2</source>
        <translation>dan %1 lagi dengan %2</translation>
    </message>
    <message>
        <source>1 partner with fewer</source>
        <translation>1 mitra dengan yang lebih sedikit</translation>
    </message>
    <message>
        <source>%1 partners with fewer</source>
        <translation>%1 mitra dengan yang lebih sedikit</translation>
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
        <translation>%1 seluruhnya, seperti %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
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
        <translation>Apa mitra itu</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>Initiatives that name the partner, each counted once</source>
        <translation>Inisiatif yang menyebut mitra itu, masing-masing dihitung sekali</translation>
    </message>
</context>
<context>
    <name>mitra::ProgressRequest</name>
    <message>
        <source>%1 goal %2</source>
        <translation>tujuan %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 on this scale)</source>
        <translation>%1 (%2 pada skala ini)</translation>
    </message>
    <message>
        <source>%1 goal %2, read against a proxy</source>
        <translation>tujuan %1 %2, dibaca terhadap proksi</translation>
    </message>
    <message>
        <source>%1 working target %2, an assumption</source>
        <translation>target kerja %1 %2, asumsi</translation>
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
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>tidak ada sumber</translation>
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
        <translation>%1 anggota; terbaru %2; %3; perbedaan: %4; %5</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>bagian %1 dari %2</translation>
    </message>
</context>
<context>
    <name>mitra::QualityTable</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>By rules of ours, see the notes</source>
        <translation>Menurut aturan kami, lihat catatan</translation>
    </message>
    <message>
        <source>Members with values</source>
        <translation>Anggota yang memiliki nilai</translation>
    </message>
    <message>
        <source>Member states with an observed value</source>
        <translation>Negara anggota yang memiliki nilai teramati</translation>
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
        <translation>Penduduk yang tercakup</translation>
    </message>
    <message>
        <source>Share of all members’ population that lives in members with a value</source>
        <translation>Bagian penduduk semua anggota yang tinggal di anggota yang memiliki nilai</translation>
    </message>
    <message>
        <source>Member-years filled</source>
        <translation>Tahun-anggota yang terisi</translation>
    </message>
    <message>
        <source>From 2015, or the first year if that is later, to the latest year</source>
        <translation>Dari 2015, atau tahun pertama jika lebih lambat, sampai tahun terbaru</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Tahun pertama</translation>
    </message>
    <message>
        <source>Latest year</source>
        <translation>Tahun terbaru</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Years from the latest value to the as-of year</source>
        <translation>Tahun dari nilai terbaru sampai tahun acuan</translation>
    </message>
    <message>
        <source>Years per member</source>
        <translation>Tahun per anggota</translation>
    </message>
    <message>
        <source>Median over the members with a value</source>
        <translation>Median untuk anggota yang memiliki nilai</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimasi</translation>
    </message>
    <message>
        <source>Share of the observed values</source>
        <translation>Bagian dari nilai teramati</translation>
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
        <translation>Bacaan yang berbeda dari yang digunakan</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Pertentangan</translation>
    </message>
    <message>
        <source>Listed conflicts that speak of it</source>
        <translation>Pertentangan tercatat yang menyebutnya</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>What the measure is to its goal</source>
        <translation>Apa ukuran itu bagi tujuannya</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
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
        <translation>proksi, bukan tujuan</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>proxy, estimate (est.)</source>
        <translation>proksi, estimasi (est.)</translation>
    </message>
    <message>
        <source>estimate (est.)</source>
        <translation>estimasi (est.)</translation>
    </message>
    <message>
        <source>group, computed here from its members</source>
        <translation>kelompok, dihitung di sini dari anggotanya</translation>
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
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>1 is best; equal values share a rank</source>
        <translation>1 terbaik; nilai yang sama berbagi peringkat</translation>
    </message>
    <message>
        <source>Change of rank</source>
        <translation>Perubahan peringkat</translation>
    </message>
    <message>
        <source>Since %1, among the members with a value in both years</source>
        <translation>Sejak %1, di antara anggota yang memiliki nilai pada kedua tahun</translation>
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
        <translation>estimasi</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyeksi</translation>
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
        <translation>%1 mencapai %2 baru setelah %3</translation>
    </message>
    <message>
        <source>%1 reaches %2 only in %3</source>
        <translation>%1 mencapai %2 baru pada %3</translation>
    </message>
    <message>
        <source>%1 cannot reach %2, which lies beyond the end of the measure</source>
        <translation>%1 tidak dapat mencapai %2, yang terletak di luar ujung ukuran</translation>
    </message>
    <message>
        <source>Without movement %1 is not reached</source>
        <translation>Tanpa pergerakan %1 tidak tercapai</translation>
    </message>
    <message>
        <source>%1 leads away from %2</source>
        <translation>%1 menjauh dari %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a year</comment>
        <translation>setelah %1</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Tepat waktu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Never at this pace</source>
        <translation>Tidak akan dengan laju ini</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Met, then lost</source>
        <translation>Tercapai, lalu hilang</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Tidak dapat dikatakan</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Tidak ada pergerakan</translation>
    </message>
    <message>
        <source>%1; in %2 it stands at %3</source>
        <translation>%1; pada %2 berada pada %3</translation>
    </message>
    <message>
        <source>%1 reaches %2 in %3</source>
        <translation>%1 mencapai %2 pada %3</translation>
    </message>
    <message>
        <source>%1 keeps %2, which is met</source>
        <translation>%1 mempertahankan %2, yang sudah tercapai</translation>
    </message>
    <message>
        <source>%1 loses %2, which is met now</source>
        <translation>%1 kehilangan %2, yang kini tercapai</translation>
    </message>
    <message>
        <source>%1 reaches %2 in %3; the target year, %4, has passed</source>
        <translation>%1 mencapai %2 pada %3; tahun target, %4, telah lewat</translation>
    </message>
    <message>
        <source>%1 leads to %2 in %3</source>
        <translation>%1 membawa ke %2 pada %3</translation>
    </message>
    <message>
        <source>%1: the year %2 has come, so there is nothing to try</source>
        <translation>%1: tahun %2 telah tiba, sehingga tidak ada yang dapat dicoba</translation>
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
        <translation>Dua sumber berbeda</translation>
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
        <translation>Judul</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Rincian</translation>
    </message>
</context>
<context>
    <name>mitra::Selection</name>
    <message>
        <source>the quote is never closed</source>
        <translation>kutipan tidak pernah ditutup</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>nilai belum ada</translation>
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
        <translation>tahun pertama setelah tahun terakhir</translation>
    </message>
    <message>
        <source>each part is a name and its values, such as partner=JPN,KOR or text=&quot;capacity building&quot;</source>
        <translation>setiap bagian adalah nama dan nilainya, seperti partner=JPN,KOR atau text=&quot;capacity building&quot;</translation>
    </message>
    <message>
        <source>the names are %1</source>
        <translation>nama-namanya adalah %1</translation>
    </message>
    <message>
        <source>a space has to follow its last value; values with spaces or signs stand in quotes</source>
        <translation>spasi harus mengikuti nilai terakhirnya; nilai dengan spasi atau tanda berada dalam tanda kutip</translation>
    </message>
    <message>
        <source>“%1” is not understood: %2.</source>
        <translation>“%1” tidak dimengerti: %2.</translation>
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
        <translation>dimulai %1</translation>
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
        <translation>%1 (lanjutan)</translation>
    </message>
</context>
<context>
    <name>mitra::SlopeFigure</name>
    <message>
        <source>No lines: the values are amounts in national currencies, which have no common scale.</source>
        <translation>Tidak ada garis: nilai adalah jumlah dalam mata uang nasional, yang tidak memiliki skala bersama.</translation>
    </message>
    <message>
        <source>No lines: no member has a value in both years.</source>
        <translation>Tidak ada garis: tidak ada anggota yang memiliki nilai pada kedua tahun.</translation>
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
        <translation>%1, dihitung di sini</translation>
    </message>
    <message>
        <source>%1, est.</source>
        <comment>an estimate</comment>
        <translation>%1, est.</translation>
    </message>
    <message>
        <source>proxy, not the goal</source>
        <translation>proksi, bukan tujuan</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>dilaporkan</translation>
    </message>
    <message>
        <source>proxy, estimate (est.)</source>
        <translation>proksi, estimasi (est.)</translation>
    </message>
    <message>
        <source>estimate (est.)</source>
        <translation>estimasi (est.)</translation>
    </message>
    <message>
        <source>group, computed here from its members</source>
        <translation>kelompok, dihitung di sini dari anggotanya</translation>
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
        <translation>Nilai kedua dikurangi nilai pertama</translation>
    </message>
</context>
<context>
    <name>mitra::TableFigure</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (lanjutan)</translation>
    </message>
</context>
<context>
    <name>mitra::TimelineFigure</name>
    <message>
        <source>end %1 is before the start</source>
        <translation>akhir %1 adalah sebelum awal</translation>
    </message>
    <message>
        <source>status not reported</source>
        <translation>status tidak dilaporkan</translation>
    </message>
    <message>
        <source>no end stated</source>
        <translation>tidak ada akhir yang dinyatakan</translation>
    </message>
    <message>
        <source>start only known</source>
        <translation>hanya awal yang diketahui</translation>
    </message>
    <message>
        <source>facts as of %1</source>
        <translation>fakta per %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hari ini, %1</translation>
    </message>
    <message>
        <source>Start year not known</source>
        <translation>Tahun mulai tidak diketahui</translation>
    </message>
    <message>
        <source>No initiative matches the selection.</source>
        <translation>Tidak ada inisiatif yang cocok dengan pilihan.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A dot with a number stands for that many milestones near each other; the figure&apos;s table names every one.</source>
        <translation>Titik bernomor mewakili sebanyak itu tonggak yang berdekatan; tabel gambar ini menyebut masing-masing.</translation>
    </message>
    <message>
        <source>Paper holds the first %1 rows; the table has all, and a narrower selection fits whole.</source>
        <translation>Kertas memuat %1 baris pertama; tabel memiliki semuanya, dan pilihan yang lebih sempit muat seluruhnya.</translation>
    </message>
    <message>
        <source>%1. The earliest started in %2: %3.</source>
        <translation>%1. Yang paling awal dimulai pada %2: %3.</translation>
    </message>
    <message>
        <source>Start year not known: %1</source>
        <translation>Tahun mulai tidak diketahui: %1</translation>
    </message>
    <message>
        <source> (folded)</source>
        <translation> (dilipat)</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>bagian %1 dari %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (lanjutan)</translation>
    </message>
    <message>
        <source>Initiatives by start</source>
        <translation>Inisiatif menurut awal</translation>
    </message>
    <message>
        <source>Initiatives by end</source>
        <translation>Inisiatif menurut akhir</translation>
    </message>
    <message>
        <source>Initiatives by title</source>
        <translation>Inisiatif menurut judul</translation>
    </message>
    <message>
        <source>Initiatives by their ids</source>
        <translation>Inisiatif menurut ID</translation>
    </message>
    <message>
        <source>grouped by partner</source>
        <translation>dikelompokkan menurut mitra</translation>
    </message>
    <message>
        <source>grouped by theme</source>
        <translation>dikelompokkan menurut tema</translation>
    </message>
    <message>
        <source>grouped by status</source>
        <translation>dikelompokkan menurut status</translation>
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
        <translation>Tidak ada inisiatif yang cocok dengan pilihan</translation>
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
        <translation>%1 direncanakan</translation>
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
        <translation>%1; digambar untuk %2 sampai %3 (semua: %4 sampai %5)</translation>
    </message>
    <message>
        <source>%1, %2 to %3; a bar runs to the end of its last year</source>
        <translation>%1, %2 sampai %3; batang berakhir pada akhir tahun terakhirnya</translation>
    </message>
    <message>
        <source>%1; no year is known</source>
        <translation>%1; tidak ada tahun yang diketahui</translation>
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
        <translation>Untuk 1 inisiatif tidak ada sumber yang menyebutkan kapan dimulai; letaknya di akhir kelompoknya.</translation>
    </message>
    <message>
        <source>For 1 initiative no source states when it started; it stands at the end.</source>
        <translation>Untuk 1 inisiatif tidak ada sumber yang menyebutkan kapan dimulai; letaknya di akhir.</translation>
    </message>
    <message>
        <source>For %1 initiatives no source states when they started; they stand at the end of their groups.</source>
        <translation>Untuk %1 inisiatif tidak ada sumber yang menyebutkan kapan dimulai; letaknya di akhir kelompok masing-masing.</translation>
    </message>
    <message>
        <source>For %1 initiatives no source states when they started; they stand at the end.</source>
        <translation>Untuk %1 inisiatif tidak ada sumber yang menyebutkan kapan dimulai; letaknya di akhir.</translation>
    </message>
    <message>
        <source>An initiative of several partners stands under each of them, so the groups hold %1 rows for %2; every group counts an initiative once.</source>
        <translation>Inisiatif dengan beberapa mitra berada di bawah masing-masing, sehingga kelompok memuat %1 baris untuk %2; setiap kelompok menghitung suatu inisiatif sekali.</translation>
    </message>
    <message>
        <source>For 1 initiative the sources give an end before the start; it is drawn from its start and flagged.</source>
        <translation>Untuk 1 inisiatif sumber memberikan akhir sebelum awal; digambar dari awalnya dan ditandai.</translation>
    </message>
    <message>
        <source>For %1 initiatives the sources give an end before the start; they are drawn from their start and flagged.</source>
        <translation>Untuk %1 inisiatif sumber memberikan akhir sebelum awal; digambar dari awalnya dan ditandai.</translation>
    </message>
    <message>
        <source>start %1, end %2 before the start</source>
        <translation>mulai %1, selesai %2 sebelum mulai</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>from %1, end not known</source>
        <translation>dari %1, akhir tidak diketahui</translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <translation>sampai %1, awal tidak diketahui</translation>
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
        <translation>, %1 di antaranya tanpa awal yang diketahui</translation>
    </message>
</context>
<context>
    <name>mitra::TimelineTable</name>
    <message>
        <source>Initiative or milestone</source>
        <translation>Inisiatif atau tonggak</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
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
        <translation>Kelompok tempat baris itu berada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>%1 (before the start)</source>
        <translation>%1 (sebelum awal)</translation>
    </message>
    <message>
        <source>As the sources have it</source>
        <translation>Seperti di sumber</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>tonggak</translation>
    </message>
    <message>
        <source>milestone, %1</source>
        <translation>tonggak, %1</translation>
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
        <translation>Tidak ada inisiatif dalam pilihan ini</translation>
    </message>
    <message>
        <source>No initiative in this selection names two partners or more</source>
        <translation>Tidak ada inisiatif dalam pilihan ini yang menyebut dua mitra atau lebih</translation>
    </message>
    <message>
        <source>No initiative names two partners or more</source>
        <translation>Tidak ada inisiatif yang menyebut dua mitra atau lebih</translation>
    </message>
    <message>
        <source>%1 work together most often in this selection: %2</source>
        <translation>%1 paling sering bekerja bersama dalam pilihan ini: %2</translation>
    </message>
    <message>
        <source>%1 work together most often: %2</source>
        <translation>%1 paling sering bekerja bersama: %2</translation>
    </message>
    <message>
        <source>%1 combinations of partners share most initiatives in this selection: %2 each</source>
        <translation>%1 kombinasi mitra berbagi inisiatif terbanyak dalam pilihan ini: masing-masing %2</translation>
    </message>
    <message>
        <source>%1 combinations of partners share most initiatives: %2 each</source>
        <translation>%1 kombinasi mitra berbagi inisiatif terbanyak: masing-masing %2</translation>
    </message>
    <message>
        <source>Partners that initiatives name together, number of initiatives</source>
        <translation>Mitra yang disebut bersama oleh inisiatif, jumlah inisiatif</translation>
    </message>
    <message>
        <source>%1; only: %2</source>
        <translation>%1; hanya: %2</translation>
    </message>
    <message>
        <source>A column stands for the initiatives that name exactly its partners and no other, so every initiative is in one column. The number at a partner counts its initiatives with others, of all columns.</source>
        <translation>Suatu kolom mewakili inisiatif yang menyebut tepat mitranya dan tidak ada yang lain, sehingga setiap inisiatif berada di satu kolom. Angka pada suatu mitra menghitung inisiatifnya bersama yang lain, dari semua kolom.</translation>
    </message>
    <message>
        <source>%1. %2 name several partners, %3 one alone, %4 none.</source>
        <translation>%1. %2 menyebut beberapa mitra, %3 satu saja, %4 tidak ada.</translation>
    </message>
    <message>
        <source>%1 with several partners</source>
        <translation>%1 dengan beberapa mitra</translation>
    </message>
    <message>
        <source>%1 with one partner alone</source>
        <translation>%1 dengan satu mitra saja</translation>
    </message>
    <message>
        <source>%1 with no outside partner named</source>
        <translation>%1 tanpa mitra luar yang disebut</translation>
    </message>
    <message>
        <source>one initiative each</source>
        <translation>masing-masing satu inisiatif</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>masing-masing %1</translation>
    </message>
    <message>
        <source>%1 to %2 each</source>
        <translation>masing-masing %1 sampai %2</translation>
    </message>
    <message>
        <source>And %1 more combinations of %2</source>
        <translation>Dan %1 kombinasi lagi dari %2</translation>
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
        <translation>%1. Pilih untuk memilih semua yang menyebut salah satunya</translation>
    </message>
    <message>
        <source>%1: %2, of these %3 with others</source>
        <translation>%1: %2, di antaranya %3 bersama yang lain</translation>
    </message>
    <message>
        <source>%1. Choose to show all</source>
        <translation>%1. Pilih untuk menampilkan semua</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Named together in an initiative, and no other</source>
        <translation>Disebut bersama dalam inisiatif, dan tidak ada yang lain</translation>
    </message>
    <message>
        <source>Number of partners</source>
        <translation>Jumlah mitra</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inisiatif</translation>
    </message>
    <message>
        <source>That name exactly these partners</source>
        <translation>Yang menyebut tepat mitra ini</translation>
    </message>
    <message>
        <source>One partner alone</source>
        <translation>Satu mitra saja</translation>
    </message>
    <message>
        <source>No outside partner named</source>
        <translation>Tidak ada mitra luar yang disebut</translation>
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
        <translation>tahun %1 ditampilkan</translation>
    </message>
    <message>
        <source>No such indicator: %1</source>
        <translation>Tidak ada indikator seperti itu: %1</translation>
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
        <translation>Tidak ada nilai teramati dalam tahun yang ditampilkan.</translation>
    </message>
    <message>
        <source>The value axis begins at %1, not at 0.</source>
        <translation>Sumbu nilai dimulai pada %1, bukan pada 0.</translation>
    </message>
    <message>
        <source>working baseline (assumption)</source>
        <translation>garis dasar kerja (asumsi)</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>teramati</translation>
    </message>
    <message>
        <source>proxy, not the goal</source>
        <translation>proksi, bukan tujuan</translation>
    </message>
    <message>
        <source>proxy, estimate</source>
        <translation>proksi, estimasi</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimasi</translation>
    </message>
    <message>
        <source>projection, as stated</source>
        <translation>proyeksi, seperti dinyatakan</translation>
    </message>
    <message>
        <source>another source&apos;s reading</source>
        <translation>bacaan sumber lain</translation>
    </message>
    <message>
        <source>required path</source>
        <translation>jalur yang diperlukan</translation>
    </message>
    <message>
        <source>if the straight line goes on</source>
        <translation>jika garis lurus berlanjut</translation>
    </message>
    <message>
        <source>95% prediction interval</source>
        <translation>interval prediksi 95%</translation>
    </message>
    <message>
        <source>what if, an assumption</source>
        <translation>bagaimana jika, asumsi</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>goal&apos;s number, read against a proxy</source>
        <translation>angka tujuan, dibaca terhadap proksi</translation>
    </message>
    <message>
        <source>working target, assumption</source>
        <translation>target kerja, asumsi</translation>
    </message>
    <message>
        <source>other members and groups</source>
        <translation>anggota dan kelompok lain</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>anggota lain</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>tonggak</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryFigure</name>
    <message>
        <source>No data: no source states a value of this measure.</source>
        <translation>Tidak ada data: tidak ada sumber yang menyatakan nilai untuk ukuran ini.</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryLines</name>
    <message>
        <source>Dotted: if %1 goes on, up to %2, where the measure ends; not a forecast.</source>
        <translation>Bertitik: jika %1 berlanjut, sampai %2, di ujung ukuran; bukan ramalan.</translation>
    </message>
    <message>
        <source>Dotted: if %1 goes on; not a forecast.</source>
        <translation>Bertitik: jika %1 berlanjut; bukan ramalan.</translation>
    </message>
    <message>
        <source>path of equal growth</source>
        <translation>jalur pertumbuhan sama</translation>
    </message>
    <message>
        <source>S-shaped path</source>
        <translation>jalur berbentuk S</translation>
    </message>
    <message>
        <source>The verdict and the arithmetic are those of the straight path.</source>
        <translation>Kesimpulan dan aritmetikanya adalah untuk jalur lurus.</translation>
    </message>
    <message>
        <source>Dashed: the path of equal growth, by the same rate every year (geometric). %1</source>
        <translation>Putus-putus: jalur pertumbuhan sama, dengan tingkat yang sama setiap tahun (geometrik). %1</translation>
    </message>
    <message>
        <source>Dashed: an S-shaped path, slow, fast, slow, below the ceiling of %1 (logistic). %2</source>
        <translation>Putus-putus: jalur berbentuk S, lambat, cepat, lambat, di bawah batas atas %1 (logistik). %2</translation>
    </message>
    <message>
        <source>growth needs a base and a target on one side of zero, neither of them zero</source>
        <translation>pertumbuhan memerlukan dasar dan target di sisi nol yang sama, keduanya bukan nol</translation>
    </message>
    <message>
        <source>the measure has no ceiling for an S to level off at</source>
        <translation>ukuran ini tidak memiliki batas atas tempat S mendatar</translation>
    </message>
    <message>
        <source>the target is the ceiling itself, which an S never reaches; choose a lower target</source>
        <translation>target adalah batas atas itu sendiri, yang tidak pernah dicapai S; pilih target yang lebih rendah</translation>
    </message>
    <message>
        <source>base and target must lie between zero and the ceiling of %1</source>
        <translation>dasar dan target harus terletak antara nol dan batas atas %1</translation>
    </message>
    <message>
        <source>No %1: %2.</source>
        <comment>shape of a path: why</comment>
        <translation>Tidak ada %1: %2.</translation>
    </message>
    <message>
        <source>No line through %1: it needs two values, and there is one.</source>
        <translation>Tidak ada garis melalui %1: diperlukan dua nilai, dan hanya ada satu.</translation>
    </message>
    <message>
        <source>No line through %1: there is no value.</source>
        <translation>Tidak ada garis melalui %1: tidak ada nilai.</translation>
    </message>
    <message>
        <source>The line through %1 is not drawn: without a target there is no year for it to go on to.</source>
        <translation>Garis melalui %1 tidak digambar: tanpa target tidak ada tahun untuk dilanjutkan.</translation>
    </message>
    <message>
        <source>the straight line through %1</source>
        <translation>garis lurus melalui %1</translation>
    </message>
    <message>
        <source>No interval below five points.</source>
        <translation>Tidak ada interval di bawah lima titik.</translation>
    </message>
    <message>
        <source>Shaded: 95% prediction interval.</source>
        <translation>Diarsir: interval prediksi 95%.</translation>
    </message>
    <message>
        <source>%1 from %2 in %3 on leads to %4 in %5</source>
        <comment>pace, value, year, ...</comment>
        <translation>%1 dari %2 pada %3 membawa ke %4 pada %5</translation>
    </message>
    <message>
        <source>%1, where the measure ends</source>
        <translation>%1, di ujung ukuran</translation>
    </message>
    <message>
        <source>What if: %1. The pace is %2.</source>
        <translation>Bagaimana jika: %1. Lajunya adalah %2.</translation>
    </message>
    <message>
        <source>the pace since %1</source>
        <translation>laju sejak %1</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>bagaimana jika</translation>
    </message>
    <message>
        <source>No what-if is drawn: there is no target year ahead for a pace to lead to.</source>
        <translation>Tidak ada “bagaimana jika” yang digambar: tidak ada tahun target di depan yang dituju laju.</translation>
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
        <translation>%1; asumsi</translation>
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
        <translation>Nilai terbaru %1 adalah untuk %2.</translation>
    </message>
    <message>
        <source>All values of %1 are estimates.</source>
        <translation>Semua nilai %1 adalah estimasi.</translation>
    </message>
    <message>
        <source>The value of %1 for %2 is an estimate.</source>
        <translation>Nilai %1 untuk %2 adalah estimasi.</translation>
    </message>
    <message>
        <source>%1 values of %2 are estimates, the latest of %3.</source>
        <translation>%1 nilai %2 adalah estimasi, yang terbaru untuk %3.</translation>
    </message>
    <message>
        <source>Projections that sources state are shown, never judged.</source>
        <translation>Proyeksi yang dinyatakan sumber ditampilkan, tidak pernah dinilai.</translation>
    </message>
    <message>
        <source>Years without a value are left open.</source>
        <translation>Tahun tanpa nilai dibiarkan kosong.</translation>
    </message>
    <message>
        <source> Note: %1.</source>
        <translation> Catatan: %1.</translation>
    </message>
    <message>
        <source>Readings for %1 %2 disagree and none is used: %3 is stated.</source>
        <translation>Bacaan untuk %1 %2 berbeda dan tidak ada yang digunakan: %3 dinyatakan.</translation>
    </message>
    <message>
        <source>Readings for %1 %2 disagree: %3 is used, %4 is also stated.</source>
        <translation>Bacaan untuk %1 %2 berbeda: %3 digunakan, %4 juga dinyatakan.</translation>
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
        <translation>Apakah gambar ini menggunakannya; untuk garis, intervalnya</translation>
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
        <translation>asumsi</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>not a forecast</source>
        <translation>bukan ramalan</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>tonggak</translation>
    </message>
</context>
<context>
    <name>mitra::TrajectoryWords</name>
    <message>
        <source>Required path, equal growth</source>
        <translation>Jalur yang diperlukan, pertumbuhan sama</translation>
    </message>
    <message>
        <source>Required path, S-shaped</source>
        <translation>Jalur yang diperlukan, berbentuk S</translation>
    </message>
    <message>
        <source>Required path, straight</source>
        <translation>Jalur yang diperlukan, lurus</translation>
    </message>
    <message>
        <source>If the straight line through %1 goes on</source>
        <translation>Jika garis lurus melalui %1 berlanjut</translation>
    </message>
    <message>
        <source>If the pace since %1 goes on</source>
        <translation>Jika laju sejak %1 berlanjut</translation>
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
        <translation>interval prediksi 95% %1 sampai %2</translation>
    </message>
    <message>
        <source>computed here from the members&apos; values</source>
        <translation>dihitung di sini dari nilai anggota</translation>
    </message>
</context>
<context>
    <name>mitra::UnknownValues</name>
    <message>
        <source>Matches nothing: %1 is not in this file.</source>
        <translation>Tidak ada yang cocok: %1 tidak ada dalam berkas ini.</translation>
    </message>
    <message>
        <source>Matches nothing: %1 are not in this file.</source>
        <translation>Tidak ada yang cocok: %1 tidak ada dalam berkas ini.</translation>
    </message>
    <message>
        <source>%1 is not in this file; the rest is shown.</source>
        <translation>%1 tidak ada dalam berkas ini; selebihnya ditampilkan.</translation>
    </message>
    <message>
        <source>%1 are not in this file; the rest is shown.</source>
        <translation>%1 tidak ada dalam berkas ini; selebihnya ditampilkan.</translation>
    </message>
</context>
<context>
    <name>mitra::Verdict</name>
    <message>
        <source>whether more or less is better is not stated</source>
        <translation>tidak dinyatakan apakah lebih atau kurang yang lebih baik</translation>
    </message>
    <message>
        <source>there is no value in the base year</source>
        <translation>tidak ada nilai pada tahun dasar</translation>
    </message>
    <message>
        <source>there is no observed value</source>
        <translation>tidak ada nilai teramati</translation>
    </message>
    <message>
        <source>no target is stated</source>
        <translation>tidak ada target yang dinyatakan</translation>
    </message>
    <message>
        <source>no value is later than the base year</source>
        <translation>tidak ada nilai yang lebih baru dari tahun dasar</translation>
    </message>
    <message>
        <source>the target year is not after the base year</source>
        <translation>tahun target tidak setelah tahun dasar</translation>
    </message>
    <message>
        <source>the target year has come and the target is missed</source>
        <translation>tahun target telah tiba dan target tidak tercapai</translation>
    </message>
    <message>
        <source>a value is not a usable number</source>
        <translation>suatu nilai bukan angka yang dapat dipakai</translation>
    </message>
    <message>
        <source>there is only one value, of %1</source>
        <translation>hanya ada satu nilai, untuk %1</translation>
    </message>
    <message>
        <source>Newly met</source>
        <translation>Baru tercapai</translation>
    </message>
    <message>
        <source>Met and kept</source>
        <translation>Tercapai dan dipertahankan</translation>
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
        <translation>Di jalur</translation>
    </message>
    <message>
        <source>Faster progress needed</source>
        <translation>Perlu kemajuan lebih cepat</translation>
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
        <translation>Dibaca terhadap proksi: %1</translation>
    </message>
    <message>
        <source>has met the target</source>
        <translation>telah mencapai target</translation>
    </message>
    <message>
        <source>have met the target</source>
        <translation>telah mencapai target</translation>
    </message>
    <message>
        <source>has met the target but is moving the wrong way</source>
        <translation>telah mencapai target tetapi bergerak ke arah yang salah</translation>
    </message>
    <message>
        <source>have met the target but are moving the wrong way</source>
        <translation>telah mencapai target tetapi bergerak ke arah yang salah</translation>
    </message>
    <message>
        <source>met the target and misses it now</source>
        <translation>pernah mencapai target dan kini tidak lagi</translation>
    </message>
    <message>
        <source>met the target and miss it now</source>
        <translation>pernah mencapai target dan kini tidak lagi</translation>
    </message>
    <message>
        <source>is on track</source>
        <translation>berada di jalur</translation>
    </message>
    <message>
        <source>are on track</source>
        <translation>berada di jalur</translation>
    </message>
    <message>
        <source>needs to go faster</source>
        <translation>perlu bergerak lebih cepat</translation>
    </message>
    <message>
        <source>need to go faster</source>
        <translation>perlu bergerak lebih cepat</translation>
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
        <translation>tidak ada deret yang memiliki nilai</translation>
    </message>
    <message>
        <source>the only series cannot be assessed</source>
        <translation>satu-satunya deret tidak dapat dinilai</translation>
    </message>
    <message>
        <source>the only series %1</source>
        <translation>satu-satunya deret %1</translation>
    </message>
    <message>
        <source>none of %1 series can be assessed</source>
        <translation>tidak satu pun dari %1 deret dapat dinilai</translation>
    </message>
    <message>
        <source>of %1 series %2</source>
        <translation>dari %1 deret %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 indicator</source>
        <translation>1 indikator</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 indikator</translation>
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
        <translation>%1 untuk %2</translation>
    </message>
    <message>
        <source>%1; only indicators that can be assessed somewhere</source>
        <translation>%1; hanya indikator yang dapat dinilai di suatu tempat</translation>
    </message>
    <message>
        <source>since the first value</source>
        <translation>sejak nilai pertama</translation>
    </message>
    <message>
        <source>since 2020, or the nearest year with a value</source>
        <translation>sejak 2020, atau tahun terdekat yang memiliki nilai</translation>
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
        <translation>Tidak ada target yang berlaku untuk indikator-indikator ini, sehingga tidak ada yang dapat dinilai terhadap target.</translation>
    </message>
    <message>
        <source>No target applies to 1 of these indicators; its series cannot be assessed.</source>
        <translation>Tidak ada target yang berlaku untuk 1 dari indikator ini; deretnya tidak dapat dinilai.</translation>
    </message>
    <message>
        <source>No target applies to %1 of these indicators; their series cannot be assessed.</source>
        <translation>Tidak ada target yang berlaku untuk %1 dari indikator ini; deretnya tidak dapat dinilai.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Left out: 1 indicator without an observed value, in national currencies, or of size alone (people, money).</source>
        <translation>Ditinggalkan: 1 indikator tanpa nilai teramati, dalam mata uang nasional, atau hanya tentang ukuran besar (orang, uang).</translation>
    </message>
    <message>
        <source>Left out: %1 indicators without an observed value, in national currencies, or of size alone (people, money).</source>
        <translation>Ditinggalkan: %1 indikator tanpa nilai teramati, dalam mata uang nasional, atau hanya tentang ukuran besar (orang, uang).</translation>
    </message>
    <message>
        <source>Left out: 1 indicator of which no series can be assessed.</source>
        <translation>Ditinggalkan: 1 indikator yang tidak satu pun deretnya dapat dinilai.</translation>
    </message>
    <message>
        <source>Left out: %1 indicators of which no series can be assessed.</source>
        <translation>Ditinggalkan: %1 indikator yang tidak satu pun deretnya dapat dinilai.</translation>
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
        <translation>Aritmetika sederhana terhadap target yang berlaku</translation>
    </message>
    <message>
        <source>Trend alone: %1</source>
        <translation>Tren saja: %1</translation>
    </message>
    <message>
        <source>A trend looks at no target and says nothing of any goal: “on track” here means that the value moves fast enough for the rule.</source>
        <translation>Tren tidak melihat target dan tidak mengatakan apa pun tentang tujuan: “di jalur” di sini berarti nilai bergerak cukup cepat menurut aturan itu.</translation>
    </message>
    <message>
        <source>An empty cell has no observed value.</source>
        <translation>Sel kosong tidak memiliki nilai teramati.</translation>
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
        <translation>Terhadap target</translation>
    </message>
    <message>
        <source>By trend (%1)</source>
        <translation>Menurut tren (%1)</translation>
    </message>
    <message>
        <source>Share of the way against share of the time on the straight path: on track from 0.95, faster progress needed from 0.60, stalled from 0, else moving away.</source>
        <translation>Bagian perjalanan terhadap bagian waktu pada jalur lurus: di jalur dari 0,95, perlu kemajuan lebih cepat dari 0,60, terhenti dari 0, selain itu menjauh.</translation>
    </message>
    <message>
        <source>Growth a year in the wanted direction: on track from 1.5%, faster progress needed from 0.5%, stalled from 0%, else moving away.</source>
        <translation>Pertumbuhan per tahun ke arah yang diinginkan: di jalur dari 1,5%, perlu kemajuan lebih cepat dari 0,5%, terhenti dari 0%, selain itu menjauh.</translation>
    </message>
    <message>
        <source>Growth a year in the wanted direction: on track from 1%, faster progress needed from 0%, else moving away; the rule knows no stalled.</source>
        <translation>Pertumbuhan per tahun ke arah yang diinginkan: di jalur dari 1%, perlu kemajuan lebih cepat dari 0%, selain itu menjauh; aturan ini tidak mengenal terhenti.</translation>
    </message>
    <message>
        <source>Growth a year in the wanted direction: on track above 5%, faster progress needed above 1%, stalled above -1%, else moving away.</source>
        <translation>Pertumbuhan per tahun ke arah yang diinginkan: di jalur di atas 5%, perlu kemajuan lebih cepat di atas 1%, terhenti di atas -1%, selain itu menjauh.</translation>
    </message>
    <message>
        <source>Supporting, bound to no goal</source>
        <translation>Pendukung, tidak terikat pada tujuan mana pun</translation>
    </message>
    <message>
        <source>met</source>
        <translation>tercapai</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>di jalur</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>lebih cepat</translation>
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
        <translation>%1: tidak ada nilai teramati</translation>
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
        <translation>%1; dengan asumsi</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Tidak ada nilai</translation>
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
        <translation>Tidak satu pun dari %1 laju yang diasumsikan membawa %2 ke %3 pada %4</translation>
    </message>
    <message>
        <source>All %1 assumed paces bring %2 to %3 by %4</source>
        <translation>Semua %1 laju yang diasumsikan membawa %2 ke %3 pada %4</translation>
    </message>
    <message>
        <source>1 of %1 assumed paces brings %2 to %3 by %4</source>
        <translation>1 dari %1 laju yang diasumsikan membawa %2 ke %3 pada %4</translation>
    </message>
    <message>
        <source>%1 of %2 assumed paces bring %3 to %4 by %5</source>
        <translation>%1 dari %2 laju yang diasumsikan membawa %3 ke %4 pada %5</translation>
    </message>
    <message>
        <source>%1: the year %2 has come, so there is nothing to try</source>
        <translation>%1: tahun %2 telah tiba, sehingga tidak ada yang dapat dicoba</translation>
    </message>
    <message>
        <source>At %1 assumed paces %2 stands between %3 and %4 in %5</source>
        <translation>Dengan %1 laju yang diasumsikan %2 berada antara %3 dan %4 pada %5</translation>
    </message>
    <message>
        <source>%1: %2 since %3; no target applies</source>
        <comment>economy, pace, year</comment>
        <translation>%1: %2 sejak %3; tidak ada target yang berlaku</translation>
    </message>
    <message>
        <source>%1 stands at %2; no target applies</source>
        <translation>%1 berada pada %2; tidak ada target yang berlaku</translation>
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
        <translation>%1 memerlukan %2 untuk mencapai %3 pada %4</translation>
    </message>
    <message>
        <source>%1; so far %2</source>
        <comment>pace needed and pace so far</comment>
        <translation>%1; sejauh ini %2</translation>
    </message>
    <message>
        <source>No value is observed, so there is nothing to go on from</source>
        <translation>Tidak ada nilai teramati, sehingga tidak ada yang dapat dilanjutkan</translation>
    </message>
    <message>
        <source>No value of %1 is observed, so there is nothing to go on from</source>
        <translation>Tidak ada nilai %1 yang teramati, sehingga tidak ada yang dapat dilanjutkan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>economy: what a pace would give</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The pace %1 is assumed for %2 alone.</source>
        <translation>Laju %1 diasumsikan untuk %2 saja.</translation>
    </message>
    <message>
        <source>At most %1 paces are compared.</source>
        <translation>Paling banyak %1 laju dibandingkan.</translation>
    </message>
    <message>
        <source>Dotted: the latest value carried on at an assumed pace; not a forecast.</source>
        <translation>Bertitik: nilai terbaru dilanjutkan dengan laju yang diasumsikan; bukan ramalan.</translation>
    </message>
    <message>
        <source>Held where the measure ends: %1.</source>
        <translation>Ditahan di ujung ukuran: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>measure: finding</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Latest value %1 in %2.</source>
        <translation>Nilai terbaru %1 pada %2.</translation>
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
        <translation>Laju-laju ini adalah asumsi, tidak dinyatakan oleh sumber mana pun.</translation>
    </message>
    <message>
        <source>No such indicator: %1</source>
        <translation>Tidak ada indikator seperti itu: %1</translation>
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
        <translation>Tidak ada nilai teramati untuk dilanjutkan.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (computed here)</source>
        <translation>%1, %2: %3 (dihitung di sini)</translation>
    </message>
    <message>
        <source>reached %1</source>
        <comment>a target, in a year</comment>
        <translation>tercapai %1</translation>
    </message>
    <message>
        <source>%1: %2. An assumption</source>
        <comment>scenario: what it gives</comment>
        <translation>%1: %2. Asumsi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pace: what it gives</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pace since %1: %2</source>
        <translation>Laju sejak %1: %2</translation>
    </message>
    <message>
        <source>pace so far</source>
        <translation>laju sejauh ini</translation>
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
        <translation>teramati</translation>
    </message>
    <message>
        <source>latest value, computed here</source>
        <translation>nilai terbaru, dihitung di sini</translation>
    </message>
    <message>
        <source>latest value, an estimate</source>
        <translation>nilai terbaru, estimasi</translation>
    </message>
    <message>
        <source>latest value of a proxy, not the goal</source>
        <translation>nilai terbaru dari proksi, bukan tujuan</translation>
    </message>
    <message>
        <source>latest value</source>
        <translation>nilai terbaru</translation>
    </message>
    <message>
        <source>assumed pace, not a forecast</source>
        <translation>laju yang diasumsikan, bukan ramalan</translation>
    </message>
    <message>
        <source>if the pace so far goes on</source>
        <translation>jika laju sejauh ini berlanjut</translation>
    </message>
    <message>
        <source>pace needed</source>
        <translation>laju yang diperlukan</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>goal&apos;s number, read against a proxy</source>
        <translation>angka tujuan, dibaca terhadap proksi</translation>
    </message>
    <message>
        <source>working target, assumption</source>
        <translation>target kerja, asumsi</translation>
    </message>
</context>
<context>
    <name>mitra::WhatIfMembers</name>
    <message>
        <source>No member has data on this measure</source>
        <translation>Tidak ada anggota yang memiliki data tentang ukuran ini</translation>
    </message>
    <message>
        <source>No target applies, so no pace is needed</source>
        <translation>Tidak ada target yang berlaku, sehingga tidak ada laju yang diperlukan</translation>
    </message>
    <message>
        <source>The 1 member with data has reached %1</source>
        <translation>1 anggota yang memiliki data telah mencapai %1</translation>
    </message>
    <message>
        <source>All %1 members with data have reached %2</source>
        <translation>Semua %1 anggota yang memiliki data telah mencapai %2</translation>
    </message>
    <message>
        <source>No member short of %1 has a pace so far</source>
        <translation>Tidak ada anggota yang belum mencapai %1 memiliki laju sejauh ini</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>target by year</comment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>The pace of the 1 member still short leads to %1</source>
        <translation>Laju dari 1 anggota yang belum mencapai membawa ke %1</translation>
    </message>
    <message>
        <source>The paces of all %1 members still short lead to %2</source>
        <translation>Laju dari semua %1 anggota yang belum mencapai membawa ke %2</translation>
    </message>
    <message>
        <source>The 1 member still short needs a faster pace to reach %1</source>
        <translation>1 anggota yang belum mencapai memerlukan laju lebih cepat untuk mencapai %1</translation>
    </message>
    <message>
        <source>1 of %1 members still short needs a faster pace to reach %2</source>
        <translation>1 dari %1 anggota yang belum mencapai memerlukan laju lebih cepat untuk mencapai %2</translation>
    </message>
    <message>
        <source>%1 of %2 members still short need a faster pace to reach %3</source>
        <translation>%1 dari %2 anggota yang belum mencapai memerlukan laju lebih cepat untuk mencapai %3</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: tidak ada data</translation>
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
        <translation>sejauh ini %1</translation>
    </message>
    <message>
        <source>est.: an estimate.</source>
        <translation>est.: estimasi.</translation>
    </message>
    <message>
        <source>Without data: %1.</source>
        <translation>Tanpa data: %1.</translation>
    </message>
    <message>
        <source>The pace so far runs from each one’s own base year; carried on it is not a forecast.</source>
        <translation>Laju sejauh ini dimulai dari tahun dasar masing-masing; dilanjutkan bukan berarti ramalan.</translation>
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
        <translation>tercapai, lalu hilang</translation>
    </message>
    <message>
        <source>Change a year, in %1</source>
        <translation>Perubahan per tahun, dalam %1</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>poin persentase</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <comment>at a pace</comment>
        <translation>Tercapai %1</translation>
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
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>Needed a year</source>
        <translation>Diperlukan per tahun</translation>
    </message>
    <message>
        <source>So far a year</source>
        <translation>Sejauh ini per tahun</translation>
    </message>
    <message>
        <source>at pace so far</source>
        <translation>dengan laju sejauh ini</translation>
    </message>
    <message>
        <source>At %1, assumed</source>
        <translation>Dengan %1, diasumsikan</translation>
    </message>
    <message>
        <source>At the assumed pace</source>
        <translation>Dengan laju yang diasumsikan</translation>
    </message>
    <message>
        <source>When the target is reached from the latest value on</source>
        <translation>Kapan target tercapai mulai dari nilai terbaru</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>Nilai pada %1</translation>
    </message>
    <message>
        <source>%1 (computed here)</source>
        <translation>%1 (dihitung di sini)</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>%1 in %2, est.</source>
        <comment>an estimate</comment>
        <translation>%1 pada %2, est.</translation>
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
        <translation>Ditahan di ujung ukuran</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>tried out, not kept</source>
        <translation>dicoba, tidak disimpan</translation>
    </message>
    <message>
        <source>Pace so far, since %1</source>
        <translation>Laju sejauh ini, sejak %1</translation>
    </message>
    <message>
        <source>Pace so far</source>
        <translation>Laju sejauh ini</translation>
    </message>
    <message>
        <source>Pace needed</source>
        <translation>Laju yang diperlukan</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Skenario</translation>
    </message>
    <message>
        <source>Assumed paces first</source>
        <translation>Laju yang diasumsikan didahulukan</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Laju</translation>
    </message>
    <message>
        <source>Change a year from the latest value on</source>
        <translation>Perubahan per tahun mulai dari nilai terbaru</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>Nilai pada %1</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Target tercapai</translation>
    </message>
    <message>
        <source>Year in which the target is reached</source>
        <translation>Tahun target tercapai</translation>
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
        <translation>Siapa yang mengasumsikannya</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>When it was assumed</source>
        <translation>Kapan diasumsikan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
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
        <translation>tujuan %1 sebesar %2</translation>
    </message>
    <message>
        <source>%1 (the goal read against a proxy)</source>
        <translation>%1 (tujuan dibaca terhadap proksi)</translation>
    </message>
    <message>
        <source>%1 (working target)</source>
        <translation>%1 (target kerja)</translation>
    </message>
    <message>
        <source>The target is a working target: an assumption, stated by no source.</source>
        <translation>Target ini adalah target kerja: asumsi, tidak dinyatakan oleh sumber mana pun.</translation>
    </message>
    <message>
        <source>A proxy: nobody measures the goal “%1” itself, so its number is read against this measure.</source>
        <translation>Proksi: tidak ada yang mengukur tujuan “%1” itu sendiri, sehingga angkanya dibaca terhadap ukuran ini.</translation>
    </message>
    <message>
        <source>The goal is stated for %1 as a whole, not for single members.</source>
        <translation>Tujuan ini dinyatakan untuk %1 secara keseluruhan, bukan untuk anggota tertentu.</translation>
    </message>
</context>
</TS>
