INSERT INTO strategic_area (code, position, name_it, name_en, aim_it, aim_en) VALUES
('market-access', 1, 'Accesso al mercato', 'Market Access', 'Un dialogo fra imprese e sistema pubblico perché l’innovazione arrivi prima a chi si cura.', 'A dialogue between businesses and the public system, so that innovation reaches patients sooner.'),
('research-and-innovation', 2, 'Ricerca e innovazione', 'Research and Innovation', 'Gruppi e azioni per far crescere la ricerca, le collaborazioni e l’attrattività del territorio.', 'Groups and actions that help research, partnerships and the appeal of the territory to grow.'),
('international-development', 3, 'Sviluppo internazionale', 'International Development', 'Missioni, fiere e incontri per portare all’estero le imprese e attrarre investimenti.', 'Missions, fairs and meetings that take businesses abroad and attract investment.'),
('digital-evolution', 4, 'Evoluzione digitale', 'Digital evolution', 'Trasformazione digitale e tecnologie per la salute, condivise fra chi le fa e chi le usa.', 'Digital transformation and health technology, shared by those who make it and those who use it.'),
('analyses-and-scenarios', 5, 'Analisi e scenari', 'Analyses and scenarios', 'Studi e dati che mostrano il valore della filiera e della sanità lombarda.', 'Studies and data that show the value of the sector and of healthcare in Lombardy.'),
('ecosystem-development', 6, 'Sviluppo dell’ecosistema', 'Ecosystem development', 'Una comunità attiva: il forum annuale, le visite alle imprese, gli incontri.', 'An active community: the yearly forum, visits to companies, meetings.'),
('training-and-skills', 7, 'Formazione e competenze', 'Training and skills', 'I bisogni formativi del settore e il legame fra imprese, università e studenti.', 'The sector’s training needs, and the bond between companies, universities and students.');

INSERT INTO event_kind (code, position, name_it, name_en, default_capacity, default_per_organisation, default_approval) VALUES
('FORUM', 1, 'Forum', 'Forum', 400, NULL, FALSE),
('INDUSTRY_VISIT', 2, 'Visita in azienda', 'Industry visit', 25, 2, TRUE),
('MISSION', 3, 'Missione internazionale', 'International mission', 20, 2, TRUE),
('FAIR', 4, 'Fiera', 'Fair', NULL, 4, TRUE),
('COURSE', 5, 'Corso', 'Course', 30, 3, FALSE),
('CAREER_DAY', 6, 'Laboratorio delle professioni', 'Career day', 120, NULL, FALSE),
('MEETING', 7, 'Incontro', 'Meeting', 80, NULL, FALSE),
('GROUP_MEETING', 8, 'Riunione di gruppo', 'Group meeting', NULL, 2, FALSE);

INSERT INTO event_series (code, kind_code, area_code, name_it, name_en) VALUES
('milano-life-science-forum', 'FORUM', 'ecosystem-development', 'Milano Life Science Forum', 'Milano Life Science Forum'),
('future-health-forum', 'FORUM', 'market-access', 'Forum Sanità Futura', 'Future Health Forum'),
('life-science-industry-meetings', 'INDUSTRY_VISIT', 'ecosystem-development', 'Life Science Industry Meetings', 'Life Science Industry Meetings'),
('digital-health-revolution', 'MEETING', 'digital-evolution', 'Digital Health Revolution', 'Digital Health Revolution'),
('international-missions-gulf', 'MISSION', 'international-development', 'Missioni internazionali: focus Golfo', 'International Missions: focus on Gulf'),
('international-fairs', 'FAIR', 'international-development', 'Eventi, fiere e saloni internazionali', 'International events, fairs and shows'),
('laboratory-for-professions', 'CAREER_DAY', 'training-and-skills', 'Laboratorio delle professioni', 'Laboratory for Professions'),
('training-courses', 'COURSE', 'training-and-skills', 'Corsi di formazione', 'Training courses');

INSERT INTO work_group (id, version, slug, kind, area_code, name_it, name_en, aim_it, aim_en, coordinator_name) VALUES
(1, 1, 'access-working-group', 'WORKING_GROUP', 'market-access', 'Gruppo di lavoro Accesso', 'Access Working Group', 'Imprese farmaceutiche e dei dispositivi medici a confronto con il sistema regionale degli acquisti e dell’accesso.', 'Pharmaceutical and medical-technology companies in debate with the regional procurement and access system.', NULL),
(2, 1, 'clinical-research-working-group', 'WORKING_GROUP', 'research-and-innovation', 'Gruppo di lavoro Ricerca clinica', 'Clinical Research Working Group', 'Ospedali pubblici e privati, comitati etici, imprese, associazioni professionali e società scientifiche insieme per la ricerca clinica.', 'Public and private hospitals, ethics committees, companies, professional associations and scientific societies together for clinical research.', 'Cluster lombardo scienze della vita'),
(3, 1, 'research-and-innovation-network', 'NETWORK', 'research-and-innovation', 'Rete Life Science Ricerca e Innovazione', 'Life Science Research and Innovation Network', 'Una rete informale per condividere opportunità e collaborazioni e per arrivare ai fondi europei.', 'An informal network that shares opportunities and partnerships and helps to reach European funds.', NULL),
(4, 1, 'clinical-research-observatory', 'OBSERVATORY', 'research-and-innovation', 'Osservatorio sulla ricerca clinica', 'Clinical Research Observatory', 'Raccoglie dai centri i dati della ricerca clinica e li rende leggibili.', 'Collects figures on clinical research from the centres and makes them readable.', NULL),
(5, 1, 'regional-and-national-roundtables', 'ROUNDTABLE', 'research-and-innovation', 'Tavoli regionali e nazionali', 'Regional and national roundtables', 'La rappresentanza nei tavoli della Regione e nazionali, con mozioni condivise con gli associati.', 'Representation in the Region’s and national roundtables, with motions shared with the members.', NULL),
(6, 1, 'digital-health-working-group', 'WORKING_GROUP', 'digital-evolution', 'Gruppo di lavoro Sanità digitale', 'Digital Health Working Group', 'Un gruppo multidisciplinare di fornitori, utilizzatori e interlocutori della sanità digitale.', 'A multidisciplinary group of providers, users and stakeholders of digital healthcare.', NULL),
(7, 1, 'training-working-group', 'WORKING_GROUP', 'training-and-skills', 'Gruppo di lavoro Formazione', 'Training Working Group', 'Responsabili delle risorse umane delle imprese e università sul capitale umano del settore.', 'Human-resources people of companies, and universities, on the sector’s human capital.', NULL),
(8, 1, 'technical-roundtables-with-universities', 'ROUNDTABLE', 'training-and-skills', 'Tavoli tecnici con le università', 'Technical roundtables with universities', 'Aggiornare i percorsi formativi e l’ingresso nel lavoro insieme agli atenei.', 'Keeping study programmes and the way into work up to date, together with the universities.', NULL);
