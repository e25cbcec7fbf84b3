PRAGMA application_id = 1247040841;
PRAGMA user_version = 1;
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    sha256 BLOB NOT NULL UNIQUE,
    title TEXT,
    publisher TEXT,
    published TEXT,
    dateline TEXT,
    byline TEXT,
    url TEXT,
    keywords TEXT,
    blocks TEXT NOT NULL,
    numerals TEXT NOT NULL,
    first_statistic INTEGER NOT NULL,
    first_statement INTEGER NOT NULL,
    first_event INTEGER NOT NULL,
    first_link INTEGER NOT NULL,
    statistics INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    events INTEGER NOT NULL,
    links INTEGER NOT NULL,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT
,
    text TEXT NOT NULL
);
CREATE TABLE counter (kind INTEGER PRIMARY KEY, next INTEGER NOT NULL, live INTEGER NOT NULL);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    name TEXT NOT NULL,
    date TEXT,
    venue TEXT,
    region TEXT,
    linked TEXT,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT

);
CREATE VIRTUAL TABLE find USING fts5(words, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '.,'");
CREATE TABLE instrument (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    aliases TEXT,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT

);
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    from_kind INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    relation INTEGER NOT NULL,
    to_kind INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT

);
CREATE TABLE naming (
    article INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    detail TEXT NOT NULL,
    mentions TEXT NOT NULL,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT
,
    PRIMARY KEY (article, kind, entity)
) WITHOUT ROWID;
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    abbreviation TEXT,
    type TEXT NOT NULL,
    region TEXT,
    aliases TEXT,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT

);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT,
    honorifics TEXT,
    degrees TEXT,
    office TEXT,
    office_date TEXT,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT

);
CREATE TABLE persona (
    key TEXT NOT NULL,
    signature TEXT NOT NULL,
    person INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (key, signature)
) WITHOUT ROWID;
CREATE TABLE place (
    path TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    article INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE posting (
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL,
    of INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    ids BLOB NOT NULL,
    PRIMARY KEY (kind, id, of, chunk)
) WITHOUT ROWID;
CREATE TABLE region (
    num INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    parent TEXT,
    aliases TEXT,
    named INTEGER NOT NULL DEFAULT 0,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT

);
CREATE TABLE relate (
    a_kind INTEGER NOT NULL,
    a_id INTEGER NOT NULL,
    b_kind INTEGER NOT NULL,
    b_id INTEGER NOT NULL,
    n INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (a_kind, a_id, b_kind, b_id)
) WITHOUT ROWID;
CREATE TABLE rule (num INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    form TEXT NOT NULL,
    speaker TEXT,
    person INTEGER,
    organisation INTEGER,
    also TEXT,
    linked TEXT,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT

);
CREATE TABLE statistic (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    value REAL NOT NULL,
    value_max REAL,
    approx TEXT,
    unit TEXT,
    subject TEXT,
    measure TEXT NOT NULL,
    direction TEXT,
    region TEXT,
    period TEXT,
    versus TEXT,
    person INTEGER,
    organisation INTEGER,
    instrument INTEGER,
    per TEXT,
    also TEXT,
    linked TEXT,
    
    rule INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    status TEXT,
    doubts TEXT,
    triggers TEXT

);
CREATE VIRTUAL TABLE word USING fts5vocab('find', 'row');
CREATE INDEX article_published ON article (published DESC);
CREATE INDEX person_name ON person (name COLLATE NOCASE);
CREATE INDEX place_article ON place (article);
CREATE INDEX region_parent ON region (parent);
INSERT INTO article VALUES (1, 'praya.txt', X'ca81f00af8e702fcf5771058613688daf3374c0fe1c0419d9b7ce81781f5d4b1', 'Nelayan Praya Kini Terlindungi', 'WARTA SASAK', NULL, 'Praya', NULL, NULL, NULL, '[0,30,0,5,0,2,123,5,6,1,2,61,6,7,2,2,113,6,7,3]', '[123,5,0,0,1,17,8,1,8,0,135,3,0,0,2,24,2,0,0,3]', 1, 1, 1, 1, 3, 2, 0, 15, 9, 950, NULL, NULL, NULL, 'Nelayan Praya Kini Terlindungi

PRAYA, WARTA SASAK - Bupati Lombok Tengah Lalu Wiramaja menyerahkan kartu Jamsostek kepada 1.250 nelayan, Kamis (6/3/2025).

"Nelayan melaut dengan tenang mulai hari ini," kata Wiramaja.

Kepala Dinas Sosial Kabupaten Lombok Tengah Baiq Ratnasari menyebut 640 penenun menyusul, juga 75 pemandu wisata.
');
INSERT INTO article VALUES (2, 'selong.txt', X'3d25001e7093243f7b5b3fe5dd2868fd756ce10f298ed4288a509eac01e4f6c8', 'Petani Selong Menunggu Giliran', 'WARTA SASAK', NULL, 'Selong', NULL, NULL, NULL, '[0,30,0,5,0,2,116,5,6,1,2,108,6,7,2]', '[63,5,0,0,1,75,4,1,22,0,79,3,0,0,2]', 4, 3, 1, 16, 2, 0, 0, 3, 9, 950, NULL, NULL, NULL, 'Petani Selong Menunggu Giliran

SELONG, WARTA SASAK - Sebanyak 2.400 petani tembakau di Lombok Timur didaftarkan ke BPJS Ketenagakerjaan tahun 2025.

Bupati Lombok Tengah Lalu Wiramaja hadir sebagai tamu. Ia berkata pendataan 300 buruh di Bali belum selesai.
');
INSERT INTO counter VALUES (0, 3, 2);
INSERT INTO counter VALUES (1, 5, 4);
INSERT INTO counter VALUES (2, 3, 2);
INSERT INTO counter VALUES (3, 3, 2);
INSERT INTO counter VALUES (4, 2, 1);
INSERT INTO counter VALUES (5, 6, 5);
INSERT INTO counter VALUES (6, 3, 2);
INSERT INTO counter VALUES (7, 1, 0);
INSERT INTO counter VALUES (8, 19, 18);
INSERT INTO instrument VALUES (1, 'jaminan sosial ketenagakerjaan', 'Jaminan Sosial Ketenagakerjaan', 'programme', '["Jamsostek"]', 4, 950, NULL, NULL, NULL);
INSERT INTO link VALUES (1, 1, 53, 73, 2, 1, 0, 1, 1, 14, 950, NULL, NULL, NULL);
INSERT INTO link VALUES (2, 1, 60, 136, 5, 1, 4, 1, 1, 15, 900, NULL, NULL, NULL);
INSERT INTO link VALUES (3, 1, 209, 217, 6, 1, 5, 2, 1, 16, 950, NULL, NULL, NULL);
INSERT INTO link VALUES (4, 1, 220, 263, 2, 2, 1, 3, 1, 14, 950, NULL, NULL, NULL);
INSERT INTO link VALUES (5, 1, 220, 263, 2, 2, 0, 1, 1, 14, 950, NULL, NULL, NULL);
INSERT INTO link VALUES (6, 1, 227, 263, 3, 1, 2, 1, 1, 17, 950, NULL, NULL, NULL);
INSERT INTO link VALUES (7, 1, 227, 299, 5, 2, 6, 3, 1, 18, 700, NULL, NULL, NULL);
INSERT INTO link VALUES (8, 1, 227, 332, 5, 3, 6, 3, 1, 18, 900, NULL, NULL, NULL);
INSERT INTO link VALUES (9, 1, 250, 299, 5, 2, 4, 1, 1, 15, 700, NULL, NULL, NULL);
INSERT INTO link VALUES (10, 1, 250, 332, 5, 3, 4, 1, 1, 15, 900, NULL, NULL, NULL);
INSERT INTO link VALUES (11, 1, 264, 278, 6, 2, 5, 2, 2, 16, 800, NULL, NULL, NULL);
INSERT INTO link VALUES (12, 1, 264, 299, 5, 2, 6, 2, 2, 18, 700, NULL, NULL, NULL);
INSERT INTO link VALUES (13, 1, 264, 332, 5, 3, 6, 2, 2, 18, 900, NULL, NULL, NULL);
INSERT INTO link VALUES (14, 1, 288, 299, 5, 2, 7, 6, 2, 19, 950, NULL, NULL, NULL);
INSERT INTO link VALUES (15, 1, 315, 332, 5, 3, 7, 6, 2, 19, 950, NULL, NULL, NULL);
INSERT INTO link VALUES (16, 2, 63, 100, 5, 4, 4, 1, 3, 15, 900, NULL, NULL, NULL);
INSERT INTO link VALUES (17, 2, 150, 170, 2, 1, 0, 1, 1, 14, 950, NULL, NULL, NULL);
INSERT INTO link VALUES (18, 2, 226, 243, 5, 5, 4, 1, 4, 15, 900, NULL, NULL, NULL);
INSERT INTO naming VALUES (1, 1, 1, '[]', '[60,73,250,263]', 1, 950, NULL, NULL, '[60,73]');
INSERT INTO naming VALUES (1, 2, 1, '["Lalu Wiramaja",["Wiramaja"],[["Bupati",null,"52.02",53,73]],[],[]]', '[74,87,209,217]', 2, 950, NULL, NULL, '[53,73,74,87]');
INSERT INTO naming VALUES (1, 2, 2, '["Baiq Ratnasari",[],[["Kepala Dinas",1,"52.02",220,263]],[],[]]', '[264,278]', 2, 950, NULL, NULL, '[220,263,264,278,264,278]');
INSERT INTO naming VALUES (1, 3, 1, '["Dinas Sosial Kabupaten Lombok Tengah","government","52.02",null]', '[227,263]', 3, 950, NULL, NULL, '[227,263]');
INSERT INTO naming VALUES (1, 4, 1, '["Jaminan Sosial Ketenagakerjaan","programme",["Jamsostek"]]', '[106,115]', 4, 950, NULL, NULL, '[106,115]');
INSERT INTO naming VALUES (2, 1, 1, '[]', '[157,170]', 1, 950, NULL, NULL, '[157,170]');
INSERT INTO naming VALUES (2, 1, 3, '[]', '[88,100]', 20, 800, NULL, NULL, '[88,100]');
INSERT INTO naming VALUES (2, 1, 4, '[]', '[239,243]', 20, 800, NULL, NULL, '[239,243]');
INSERT INTO naming VALUES (2, 2, 1, '["Lalu Wiramaja",[],[["Bupati",null,"52.02",150,170]],[],[]]', '[171,184]', 2, 950, NULL, NULL, '[150,170,171,184]');
INSERT INTO naming VALUES (2, 3, 2, '["BPJS Ketenagakerjaan","agency",null,"BPJamsostek"]', '[116,136]', 21, 950, NULL, NULL, '[116,136]');
INSERT INTO organisation VALUES (1, 'dinas sosial kabupaten lombok tengah52.02', 'Dinas Sosial Kabupaten Lombok Tengah', NULL, 'government', '52.02', NULL, 3, 950, NULL, NULL, NULL);
INSERT INTO organisation VALUES (2, 'bpjs ketenagakerjaan', 'BPJS Ketenagakerjaan', 'BPJamsostek', 'agency', NULL, '["BPJamsostek"]', 21, 950, NULL, NULL, NULL);
INSERT INTO person VALUES (1, 'lalu wiramaja', 'Lalu Wiramaja', '["Wiramaja"]', NULL, NULL, 'Bupati Lombok Tengah', NULL, 2, 950, NULL, NULL, NULL);
INSERT INTO person VALUES (2, 'baiq ratnasari', 'Baiq Ratnasari', NULL, NULL, NULL, 'Kepala Dinas Sosial Kabupaten Lombok Tengah', NULL, 2, 950, NULL, NULL, NULL);
INSERT INTO persona VALUES ('baiq ratnasari', 'o:dinas sosial kabupaten lombok tengah|52.02r:52.02w:kepala dinas', 2, 1);
INSERT INTO persona VALUES ('lalu wiramaja', 'r:52.02w:bupati', 1, 2);
INSERT INTO place VALUES ('/lama/praya.txt', 'praya.txt', 1);
INSERT INTO place VALUES ('/lama/selong.txt', 'selong.txt', 2);
INSERT INTO posting VALUES (1, 1, 0, 0, X'0100000002000000');
INSERT INTO posting VALUES (1, 1, 5, 0, X'010000000200000003000000');
INSERT INTO posting VALUES (1, 1, 6, 0, X'0100000002000000');
INSERT INTO posting VALUES (1, 2, 0, 0, X'0100000002000000');
INSERT INTO posting VALUES (1, 2, 5, 0, X'01000000020000000300000004000000');
INSERT INTO posting VALUES (1, 2, 6, 0, X'0100000002000000');
INSERT INTO posting VALUES (1, 3, 0, 0, X'02000000');
INSERT INTO posting VALUES (1, 3, 5, 0, X'04000000');
INSERT INTO posting VALUES (1, 4, 0, 0, X'02000000');
INSERT INTO posting VALUES (1, 4, 5, 0, X'05000000');
INSERT INTO posting VALUES (2, 1, 0, 0, X'0100000002000000');
INSERT INTO posting VALUES (2, 1, 5, 0, X'01000000');
INSERT INTO posting VALUES (2, 1, 6, 0, X'01000000');
INSERT INTO posting VALUES (2, 2, 0, 0, X'01000000');
INSERT INTO posting VALUES (2, 2, 5, 0, X'0200000003000000');
INSERT INTO posting VALUES (2, 2, 6, 0, X'02000000');
INSERT INTO posting VALUES (3, 1, 0, 0, X'01000000');
INSERT INTO posting VALUES (3, 1, 5, 0, X'0200000003000000');
INSERT INTO posting VALUES (3, 1, 6, 0, X'02000000');
INSERT INTO posting VALUES (3, 2, 0, 0, X'02000000');
INSERT INTO posting VALUES (3, 2, 5, 0, X'04000000');
INSERT INTO posting VALUES (4, 1, 0, 0, X'01000000');
INSERT INTO posting VALUES (4, 1, 5, 0, X'01000000');
INSERT INTO region VALUES (1, '52.02', 'Lombok Tengah', 'regency', '52', NULL, 1, 1, 950, NULL, NULL, NULL);
INSERT INTO region VALUES (2, '52', 'Nusa Tenggara Barat', 'province', NULL, NULL, 0, 23, 0, NULL, NULL, NULL);
INSERT INTO region VALUES (3, '52.03', 'Lombok Timur', 'regency', '52', NULL, 1, 20, 800, NULL, NULL, NULL);
INSERT INTO region VALUES (4, '51', 'Bali', 'province', NULL, NULL, 1, 20, 800, NULL, NULL, NULL);
INSERT INTO relate VALUES (1, 1, 2, 1, 2);
INSERT INTO relate VALUES (1, 1, 2, 2, 1);
INSERT INTO relate VALUES (1, 1, 3, 1, 1);
INSERT INTO relate VALUES (1, 2, 2, 1, 2);
INSERT INTO relate VALUES (1, 2, 2, 2, 1);
INSERT INTO relate VALUES (1, 2, 3, 1, 1);
INSERT INTO relate VALUES (2, 1, 1, 1, 2);
INSERT INTO relate VALUES (2, 1, 1, 2, 2);
INSERT INTO relate VALUES (2, 2, 1, 1, 1);
INSERT INTO relate VALUES (2, 2, 1, 2, 1);
INSERT INTO relate VALUES (2, 2, 3, 1, 1);
INSERT INTO relate VALUES (3, 1, 1, 1, 1);
INSERT INTO relate VALUES (3, 1, 1, 2, 1);
INSERT INTO relate VALUES (3, 1, 2, 2, 1);
INSERT INTO rule VALUES (1, 'region-by-level-word');
INSERT INTO rule VALUES (2, 'office-before-name');
INSERT INTO rule VALUES (3, 'department');
INSERT INTO rule VALUES (4, 'instrument-of-the-table');
INSERT INTO rule VALUES (5, 'headline');
INSERT INTO rule VALUES (6, 'masthead');
INSERT INTO rule VALUES (7, 'paragraph');
INSERT INTO rule VALUES (8, 'date');
INSERT INTO rule VALUES (9, 'page');
INSERT INTO rule VALUES (10, 'count-of-group');
INSERT INTO rule VALUES (11, 'count-of-noun');
INSERT INTO rule VALUES (12, 'direct-cue-behind');
INSERT INTO rule VALUES (13, 'reported-verb');
INSERT INTO rule VALUES (14, 'office-of-role');
INSERT INTO rule VALUES (15, 'region-of-number');
INSERT INTO rule VALUES (16, 'speaker');
INSERT INTO rule VALUES (17, 'region-in-name');
INSERT INTO rule VALUES (18, 'source-of-number');
INSERT INTO rule VALUES (19, 'number-in-statement');
INSERT INTO rule VALUES (20, 'region-by-name');
INSERT INTO rule VALUES (21, 'body-of-the-table');
INSERT INTO rule VALUES (22, 'year');
INSERT INTO rule VALUES (23, 'inferred');
INSERT INTO statement VALUES (1, 1, 158, 201, 'direct', 'Wiramaja', 1, NULL, NULL, '[1,1,1,2,2,1]', 12, 950, NULL, NULL, '[204,217]');
INSERT INTO statement VALUES (2, 1, 288, 332, 'indirect', 'Baiq Ratnasari', 2, NULL, NULL, '[1,1,1,2,2,2,3,1,5,2,5,3]', 13, 800, NULL, NULL, '[279,287]');
INSERT INTO statistic VALUES (1, 1, 123, 136, '1.250 nelayan', 1250.0, NULL, NULL, 'nelayan', 'nelayan', 'level', NULL, '52.02', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[1,1,1,2,2,1,4,1]', 10, 900, NULL, NULL, '[129,136]');
INSERT INTO statistic VALUES (2, 1, 288, 299, '640 penenun', 640.0, NULL, NULL, 'penenun', 'penenun', 'level', NULL, '52.02', NULL, NULL, 2, 1, NULL, NULL, NULL, '[1,1,1,2,2,2,3,1,6,2]', 11, 700, NULL, NULL, '[292,299]');
INSERT INTO statistic VALUES (3, 1, 315, 332, '75 pemandu wisata', 75.0, NULL, NULL, 'pemandu wisata', 'pemandu wisata', 'level', NULL, '52.02', NULL, NULL, 2, 1, NULL, NULL, NULL, '[1,1,1,2,2,2,3,1,6,2]', 10, 900, NULL, NULL, '[318,332]');
INSERT INTO statistic VALUES (4, 2, 63, 84, '2.400 petani tembakau', 2400.0, NULL, NULL, 'petani', 'petani tembakau', 'level', NULL, '52.03', '2025', NULL, NULL, NULL, NULL, NULL, NULL, '[1,2,1,3,3,2]', 10, 900, NULL, NULL, '[54,62,69,75]');
INSERT INTO statistic VALUES (5, 2, 226, 235, '300 buruh', 300.0, NULL, NULL, 'buruh', 'buruh', 'level', NULL, '51', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[1,4]', 10, 900, NULL, NULL, '[230,235]');
DELETE FROM find_data;
INSERT INTO find_data VALUES (1, X'127a');
INSERT INTO find_data VALUES (10, X'000000000101010001010101');
INSERT INTO find_data VALUES (137438953473, X'000004360630312e32353081a08080808001020332353081a080808080010105322e34303081a08080808004020330323581a08080808004020334303081a08080808004010333303081a08080808005010336343081a08080808002a080808080000102373581a080808080039fffffffff7f0105626164616ee0808080800203026971c08080808002e08080808000019fffffffff7f03026c69a08080808004818080808080010303726174a0808080800202036a7073e08080808002020170e0808080800203096a616d736f7374656be08080808002040173e080808080020502746be0808080800202057570617469c08080808001030372756881a08080808005010564696e6173c080808080029fffffffff7fc0808080800101010767696c6972616e0201046861726981c0808080800101076a616d696e616ee080808080029fffffffff7f0408736f736e616b657281808080808001070374656be080808080029fffffffff7f01096b616275706174656ec080808080029fffffffff7fc080808080010102056570616c61c080808080020303726a61e080808080029fffffffff7f030d74656e6167616b65726a61616ee080808080029fffffffff7f08076b65726a61616ee0808080800207076b65726a61616ee08080808002060967616b65726a61616ee080808080020203696e690101046c616c75c080808080018180808080800002056f6d626f6ba08080808001029fffffffff7e019fffffffff7fc08080808000010101030474656e67a080808080018180808080800001010402696da080808080038180808080800101066d656c61757481c0808080800103066e756e676775020405797573756c81c080808080020204756c616981c0808080800101056e616b6572e080808080020206656c6179616e0181a08080808000a0808080800002027462a080808080020203757361a08080808002010770656d616e647581a080808080039fffffffff7f03056e656e756e81a08080808002a08080808000040979656c656e67617261e080808080020a0467617261e08080808002030474616e690281a0808080800202047261796101020174e0808080800201097261746e6173617269c08080808002e08080808000019fffffffff7f0105736173616b01010205656c6f6e670202056f7369616cc080808080029fffffffff7f019fffffffff7fa0808080800101010874656d62616b617581a0808080800403046e616761e080808080029fffffffff7f07056b65726a61e0808080800205026e6781c080808080010403676168a08080808001a08080808000019fffffffff7fc080808080000101050467617261a080808080020309726c696e64756e6769010204696d7572a080808080038180808080800102016be0808080800201057761727461010102076972616d616a61c080808080018180808080800003047361746181a080808080039fffffffff7f040e0c0e0c0c0c12110d17110b0b0911090a0d0c1a0a0d1511111e0d111b0f0f1106132415110f090e0d0d160a0b1614110c0e07091e09082111120d0b200c0c13090916');
DELETE FROM find_idx;
INSERT INTO find_idx VALUES (1, X'', 2);
DELETE FROM find_config;
INSERT INTO find_config VALUES ('version', 4);
