-- What a series says of itself, and skeletons of events that staff begin with.
ALTER TABLE event_series ADD COLUMN about_it VARCHAR(4000) DEFAULT '' NOT NULL;
ALTER TABLE event_series ADD COLUMN about_en VARCHAR(4000) DEFAULT '' NOT NULL;

CREATE TABLE event_template (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind_code VARCHAR(30) NOT NULL,
  name_it VARCHAR(150) NOT NULL,
  name_en VARCHAR(150) NOT NULL,
  summary_it VARCHAR(500) NOT NULL,
  summary_en VARCHAR(500) NOT NULL,
  description_it LONGTEXT NOT NULL,
  description_en LONGTEXT NOT NULL,
  begins_at TIME NOT NULL,
  length_minutes INT NOT NULL,
  capacity_total INT,
  capacity_per_organisation INT,
  group_counts_together BOOLEAN NOT NULL,
  waiting_policy VARCHAR(20) NOT NULL,
  approval_required BOOLEAN NOT NULL,
  closes_hours_before INT,
  CONSTRAINT event_template_kind FOREIGN KEY (kind_code) REFERENCES event_kind (code),
  CONSTRAINT event_template_length CHECK (length_minutes > 0),
  CONSTRAINT event_template_policy CHECK (waiting_policy IN ('FIRST_COME', 'ROUND_ROBIN', 'LEAST_SERVED'))
);
CREATE INDEX event_template_of_kind ON event_template (kind_code, name_it);

CREATE TABLE event_template_session (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  template_id BIGINT NOT NULL,
  position INT NOT NULL,
  offset_minutes INT NOT NULL,
  length_minutes INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  title_it VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  track_it VARCHAR(120) NOT NULL,
  track_en VARCHAR(120) NOT NULL,
  room VARCHAR(120),
  CONSTRAINT event_template_session_of FOREIGN KEY (template_id) REFERENCES event_template (id),
  CONSTRAINT event_template_session_length CHECK (offset_minutes >= 0 AND length_minutes > 0),
  CONSTRAINT event_template_session_kind CHECK (kind IN ('TALK', 'PANEL', 'WORKSHOP', 'LESSON', 'VISIT', 'MEETING', 'BREAK'))
);
CREATE INDEX event_template_session_in ON event_template_session (template_id, position);

INSERT INTO event_template (id, version, kind_code, name_it, name_en, summary_it, summary_en, description_it, description_en, begins_at, length_minutes, capacity_total, capacity_per_organisation, group_counts_together, waiting_policy, approval_required, closes_hours_before) VALUES
(1, 0, 'FORUM', 'Forum di una giornata con tre percorsi', 'One-day forum with three tracks',
 'Una giornata per la filiera: sessione plenaria, tre percorsi paralleli, incontri.',
 'A day for the sector: plenary, three parallel tracks, meetings.',
 '## Perché partecipare

- Ascoltare chi decide e chi produce
- Scegliere fra tre percorsi paralleli
- Incontrare imprese, ospedali e centri di ricerca

## Per chi

Imprese, strutture sanitarie, università, istituzioni.',
 '## Why come

- Hear those who decide and those who produce
- Choose among three parallel tracks
- Meet companies, hospitals and research centres

## For whom

Companies, healthcare facilities, universities, institutions.',
 '09:00:00', 540, 400, NULL, FALSE, 'FIRST_COME', FALSE, 24),
(2, 0, 'INDUSTRY_VISIT', 'Visita in azienda di un pomeriggio', 'Afternoon industry visit',
 'Tre ore in uno stabilimento: la storia, i reparti, le domande.',
 'Three hours at a production site: its history, its departments, questions.',
 'La visita si svolge a piccoli gruppi. L’azienda ospitante approva ogni partecipante; si chiede di portare un documento e scarpe chiuse.',
 'The visit takes place in small groups. The host approves each visitor; please bring an identity document and closed shoes.',
 '14:30:00', 180, 25, 2, TRUE, 'ROUND_ROBIN', TRUE, 72),
(3, 0, 'MISSION', 'Missione di quattro giorni', 'Four-day mission',
 'Incontri con autorità, distributori e ospedali, preparati prima e seguiti dopo.',
 'Meetings with authorities, distributors and hospitals, prepared before and followed up after.',
 '## Che cosa è compreso

- Preparazione con una scheda sul Paese
- Agenda di incontri bilaterali per ogni impresa
- Accompagnamento e relazione finale

I costi di viaggio e soggiorno sono a carico dei partecipanti.',
 '## What is included

- Preparation with a country sheet
- An agenda of bilateral meetings for each company
- Accompaniment and a final report

Travel and accommodation are paid by the participants.',
 '09:00:00', 4860, 20, 2, TRUE, 'FIRST_COME', TRUE, 336),
(4, 0, 'COURSE', 'Corso di sei lezioni', 'Course of six lessons',
 'Sei lezioni settimanali con esercitazioni e verifica finale.',
 'Six weekly lessons with exercises and a final assessment.',
 'Le lezioni si tengono una volta alla settimana alla stessa ora. Per l’attestato servono la presenza ad almeno cinque lezioni e la verifica finale.',
 'Lessons take place once a week at the same time. The certificate needs attendance at five lessons at least and the final assessment.',
 '14:30:00', 50580, 30, 3, FALSE, 'FIRST_COME', FALSE, 48),
(5, 0, 'CAREER_DAY', 'Giornata delle professioni', 'Career day',
 'Le imprese presentano le professioni che cercano; studenti e laureati le incontrano.',
 'Companies present the professions they are looking for; students and graduates meet them.',
 'Ogni impresa presenta le proprie figure professionali e incontra i candidati in colloqui di quindici minuti. Gli studenti minorenni partecipano in gruppo con un accompagnatore.',
 'Each company presents its professional figures and meets candidates in talks of fifteen minutes. Students under 18 come in a group with an accompanying adult.',
 '10:00:00', 360, 150, NULL, FALSE, 'FIRST_COME', FALSE, 24),
(6, 0, 'FAIR', 'Partecipazione collettiva a una fiera', 'Collective participation in a fair',
 'Uno stand comune per le imprese associate, con calendario di presentazioni.',
 'A shared stand for member companies, with a schedule of presentations.',
 'Ogni impresa ha una postazione sullo stand comune e uno spazio nel calendario delle presentazioni. La logistica è coordinata dall’associazione.',
 'Each company has a place on the shared stand and a slot in the schedule of presentations. The association coordinates logistics.',
 '09:00:00', 4860, 40, 4, TRUE, 'LEAST_SERVED', TRUE, 720);

INSERT INTO event_template_session (id, version, template_id, position, offset_minutes, length_minutes, kind, title_it, title_en, track_it, track_en, room) VALUES
(101, 0, 1, 0, 0, 30, 'BREAK', 'Accoglienza e registrazione', 'Welcome and registration', '', '', NULL),
(102, 0, 1, 1, 30, 60, 'TALK', 'Apertura', 'Opening', '', '', 'Sala plenaria'),
(103, 0, 1, 2, 90, 75, 'PANEL', 'Tavola rotonda plenaria', 'Plenary panel', '', '', 'Sala plenaria'),
(104, 0, 1, 3, 165, 30, 'BREAK', 'Pausa caffè', 'Coffee break', '', '', NULL),
(105, 0, 1, 4, 195, 75, 'PANEL', 'Accesso e innovazione', 'Access and innovation', 'Accesso', 'Access', 'Sala 1'),
(106, 0, 1, 5, 195, 75, 'PANEL', 'Ricerca e centri', 'Research and centres', 'Ricerca', 'Research', 'Sala 2'),
(107, 0, 1, 6, 195, 75, 'WORKSHOP', 'Dati e digitale', 'Data and digital', 'Digitale', 'Digital', 'Sala 3'),
(108, 0, 1, 7, 270, 75, 'BREAK', 'Pranzo', 'Lunch', '', '', NULL),
(109, 0, 1, 8, 345, 75, 'PANEL', 'Accesso: casi e prospettive', 'Access: cases and prospects', 'Accesso', 'Access', 'Sala 1'),
(110, 0, 1, 9, 345, 75, 'PANEL', 'Ricerca: casi e prospettive', 'Research: cases and prospects', 'Ricerca', 'Research', 'Sala 2'),
(111, 0, 1, 10, 345, 75, 'WORKSHOP', 'Digitale: casi e prospettive', 'Digital: cases and prospects', 'Digitale', 'Digital', 'Sala 3'),
(112, 0, 1, 11, 435, 45, 'TALK', 'Conclusioni', 'Conclusions', '', '', 'Sala plenaria'),
(113, 0, 1, 12, 480, 60, 'MEETING', 'Incontro fra i partecipanti', 'Networking', '', '', NULL),
(201, 0, 2, 0, 0, 15, 'BREAK', 'Accoglienza e registrazione in portineria', 'Arrival and registration at reception', '', '', 'Portineria'),
(202, 0, 2, 1, 15, 40, 'TALK', 'L’azienda si presenta', 'The company presents itself', '', '', 'Sala riunioni'),
(203, 0, 2, 2, 55, 80, 'VISIT', 'Visita ai reparti in piccoli gruppi', 'Tour of the departments in small groups', '', '', 'Reparti'),
(204, 0, 2, 3, 135, 45, 'MEETING', 'Domande e incontro fra i partecipanti', 'Questions and networking', '', '', 'Sala riunioni'),
(301, 0, 3, 0, 0, 120, 'MEETING', 'Apertura e inquadramento del Paese', 'Opening and country briefing', '', '', NULL),
(302, 0, 3, 1, 180, 240, 'MEETING', 'Incontri con le autorità sanitarie', 'Meetings with health authorities', '', '', NULL),
(303, 0, 3, 2, 1440, 480, 'MEETING', 'Incontri bilaterali', 'Bilateral meetings', '', '', NULL),
(304, 0, 3, 3, 2880, 240, 'VISIT', 'Visite a ospedali e parchi scientifici', 'Visits to hospitals and science parks', '', '', NULL),
(305, 0, 3, 4, 3180, 120, 'MEETING', 'Ricevimento con i partner locali', 'Reception with local partners', '', '', NULL),
(306, 0, 3, 5, 4320, 180, 'MEETING', 'Bilancio della missione e passi successivi', 'Debriefing and next steps', '', '', NULL),
(401, 0, 4, 0, 0, 180, 'LESSON', 'Lezione 1', 'Lesson 1', '', '', 'Aula'),
(402, 0, 4, 1, 10080, 180, 'LESSON', 'Lezione 2', 'Lesson 2', '', '', 'Aula'),
(403, 0, 4, 2, 20160, 180, 'LESSON', 'Lezione 3', 'Lesson 3', '', '', 'Aula'),
(404, 0, 4, 3, 30240, 180, 'LESSON', 'Lezione 4', 'Lesson 4', '', '', 'Aula'),
(405, 0, 4, 4, 40320, 180, 'LESSON', 'Lezione 5', 'Lesson 5', '', '', 'Aula'),
(406, 0, 4, 5, 50400, 180, 'LESSON', 'Lezione 6 e verifica finale', 'Lesson 6 and final assessment', '', '', 'Aula'),
(501, 0, 5, 0, 0, 60, 'PANEL', 'Le professioni che il settore cerca', 'The professions that the sector is looking for', '', '', 'Aula magna'),
(502, 0, 5, 1, 75, 135, 'MEETING', 'Colloqui con le imprese', 'Talks with companies', 'Colloqui', 'Talks', 'Spazio incontri'),
(503, 0, 5, 2, 75, 60, 'WORKSHOP', 'Curriculum e colloquio', 'CV and interview', 'Laboratori', 'Workshops', 'Aula 2'),
(504, 0, 5, 3, 210, 60, 'BREAK', 'Pausa', 'Break', '', '', NULL),
(505, 0, 5, 4, 270, 90, 'MEETING', 'Colloqui con le imprese, secondo turno', 'Talks with companies, second round', '', '', 'Spazio incontri'),
(601, 0, 6, 0, 0, 60, 'MEETING', 'Apertura dello stand comune', 'Opening of the shared stand', '', '', 'Stand comune'),
(602, 0, 6, 1, 1500, 180, 'TALK', 'Presentazioni delle imprese', 'Company presentations', '', '', 'Stand comune'),
(603, 0, 6, 2, 2880, 180, 'MEETING', 'Incontri con i compratori', 'Meetings with buyers', '', '', 'Stand comune'),
(604, 0, 6, 3, 4500, 120, 'MEETING', 'Bilancio e contatti da seguire', 'Debriefing and contacts to follow up', '', '', 'Stand comune');

UPDATE event_series SET about_it = 'L’appuntamento annuale della filiera lombarda delle scienze della vita: una giornata in tre percorsi paralleli, con chi decide, chi produce e chi cura.', about_en = 'The yearly appointment of Lombardy’s life sciences: a day in three parallel tracks, with those who decide, those who produce and those who care.' WHERE code = 'milano-life-science-forum';
UPDATE event_series SET about_it = 'Imprese e sanità pubblica a confronto su valore, accesso e sostenibilità, una volta all’anno.', about_en = 'Companies and public healthcare debate value, access and sustainability, once a year.' WHERE code = 'future-health-forum';
UPDATE event_series SET about_it = 'Un’impresa associata apre le porte: pochi posti, una visita ai reparti e il tempo per conoscersi.', about_en = 'A member company opens its doors: few places, a tour of the departments and time to meet.' WHERE code = 'life-science-industry-meetings';
UPDATE event_series SET about_it = 'Incontri ricorrenti su come il digitale cambia la cura: fascicolo sanitario, telemedicina, intelligenza artificiale, dati. Due ore nel tardo pomeriggio, in presenza e online.', about_en = 'Recurring meetings on how digital technology changes care: health records, telemedicine, artificial intelligence, data. Two hours in the late afternoon, on site and online.' WHERE code = 'digital-health-revolution';
UPDATE event_series SET about_it = 'Missioni nei Paesi del Golfo con incontri preparati per ogni impresa.', about_en = 'Missions to the Gulf countries with meetings prepared for each company.' WHERE code = 'international-missions-gulf';
UPDATE event_series SET about_it = 'La presenza collettiva della Lombardia alle grandi fiere del settore.', about_en = 'Lombardy’s collective presence at the sector’s major fairs.' WHERE code = 'international-fairs';
UPDATE event_series SET about_it = 'Le imprese raccontano le professioni che cercano, studenti e laureati le incontrano di persona.', about_en = 'Companies tell of the professions they are looking for; students and graduates meet them in person.' WHERE code = 'laboratory-for-professions';
UPDATE event_series SET about_it = 'Corsi brevi tenuti da chi lavora nel settore, con attestato.', about_en = 'Short courses by people who work in the sector, with a certificate.' WHERE code = 'training-courses';
