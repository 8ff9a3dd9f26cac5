package it.lifesciencehub.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.editions.CopyCommand;
import it.lifesciencehub.editions.CopyService;
import it.lifesciencehub.editions.SeriesService;
import it.lifesciencehub.editions.TemplateRow;
import it.lifesciencehub.editions.TemplateService;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventNews;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventProgrammeService;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.EventTexts;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.events.NewEvent;
import it.lifesciencehub.events.SessionDraft;
import it.lifesciencehub.events.SessionKind;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.materials.MaterialAudience;
import it.lifesciencehub.materials.MaterialForm;
import it.lifesciencehub.materials.MaterialService;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.speakers.SpeakerDetail;
import it.lifesciencehub.speakers.SpeakerForm;
import it.lifesciencehub.speakers.SpeakerPhotoService;
import it.lifesciencehub.speakers.SpeakerService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Speakers, programmes, choices, materials, copies and series against the real server. */
@ExtendWith(ArquillianExtension.class)
class ProgrammeIT {

    private static final Instant STARTS =
            Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);

    @EJB
    private EventService events;

    @EJB
    private EventPageService pages;

    @EJB
    private EventProgrammeService programme;

    @EJB
    private ProgrammeService programmes;

    @EJB
    private ChoiceService choices;

    @EJB
    private SpeakerService speakers;

    @EJB
    private SpeakerPhotoService photos;

    @EJB
    private MaterialService materials;

    @EJB
    private CopyService copies;

    @EJB
    private TemplateService templates;

    @EJB
    private SeriesService series;

    @EJB
    private RegistrationService registrations;

    @EJB
    private PersonFixture people;

    @Inject
    private BookingScene scene;

    @Inject
    private EventNews news;

    @Test
    void aPhotographIsEverybodysFromThePublicationOn() throws IOException {
        Long id = As.staff(() -> speakers.create(speaker("Anna Neri")));
        As.staff(() -> speakers.show(id, version(id), text("Ritratto"), true, "e-mail del 3 marzo", picture()));
        SpeakerDetail shown = As.staff(() -> speakers.find(id));
        String hash = shown.card().photo().replaceAll(".*/|\\.jpg", "");
        EventView draft = draft("milano-life-science-forum");
        add(draft, "Apertura", 0, SessionKind.TALK, new SessionDraft.SpeakerDraft("", "", "", false, id));
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.nobody(() -> photos.open(id, hash))));
        assertFalse(As.staff(() -> photos.open(id, hash)).everybodys());
        publish(draft);
        assertTrue(As.nobody(() -> photos.open(id, hash)).everybodys());
        SessionView session = As.nobody(() -> programmes.session(draft.event().getSlug(), 1));
        assertEquals("Anna Neri", session.session().getSpeakers().get(0).getName());
        assertEquals("Novapharma", session.session().getSpeakers().get(0).getOrganisationName());
        assertEquals(shown.card().photo(), session.cards().get(id).photo());
        As.staff(() -> speakers.hidePhoto(id, version(id)));
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.nobody(() -> photos.open(id, hash))));
    }

    @Test
    void aProfileCarriesItsNewNameToWhatIsStillToCome() {
        Long id = As.staff(() -> speakers.create(speaker("Ugo Verdi")));
        EventView draft = draft(null);
        add(draft, "Uno", 0, SessionKind.TALK, new SessionDraft.SpeakerDraft("", "", "", true, id));
        add(draft, "Due", 60, SessionKind.TALK, new SessionDraft.SpeakerDraft("Prof. Verdi", "", "", false, id));
        SpeakerForm form = speaker("Ugo Verdi Bianchi");
        As.staff(() -> speakers.change(id, version(id), form));
        List<EventSession> sessions =
                As.staff(() -> pages.open(draft.event().getId())).sessions();
        assertEquals("Ugo Verdi Bianchi", sessions.get(0).getSpeakers().get(0).getName());
        assertEquals("Prof. Verdi", sessions.get(1).getSpeakers().get(0).getName());
    }

    @Test
    void everybodyKeepsTheirOwnChoiceAndNoBreak() {
        EventView event = published();
        Person person = people.aPerson();
        Person other = people.aPerson();
        Long id = event.event().getId();
        String slug = event.event().getSlug();
        assertEquals(2, As.person(person, () -> choices.choose(id, Set.of(1, 2, 3, 99))));
        assertEquals(
                Set.of(1, 3), As.person(person, () -> programmes.show(slug)).chosen());
        assertEquals(1, As.person(person, () -> choices.choose(id, Set.of(3))));
        assertEquals(1, As.person(person, () -> choices.mine()).size());
        assertEquals(Set.of(), As.person(other, () -> programmes.show(slug)).chosen());
        assertEquals(Set.of(), As.nobody(() -> programmes.show(slug)).chosen());
        EventView draft = draft(null);
        assertEquals(
                CommonReason.NOT_FOUND,
                refused(() ->
                        As.person(person, () -> choices.choose(draft.event().getId(), Set.of(1)))));
    }

    @Test
    void aMaterialIsForThoseWhoMayAndCountsWhoTookIt() throws IOException {
        Long event = scene.event(5, null, false, WaitingPolicy.FIRST_COME);
        Person registered = people.aPerson();
        Person stranger = people.aPerson();
        As.person(
                registered,
                () -> registrations.register(new RegisterCommand(
                        event,
                        null,
                        List.of(registered.getId()),
                        List.of(),
                        UUID.randomUUID().toString())));
        Long open = material(event, MaterialAudience.EVERYBODY);
        Long closed = material(event, MaterialAudience.REGISTERED);
        Long after = material(event, MaterialAudience.CAME);
        assertEquals(1, As.nobody(() -> materials.offered(event)).given().size());
        assertEquals(2, As.nobody(() -> materials.offered(event)).withheld());
        assertEquals(
                2, As.person(registered, () -> materials.offered(event)).given().size());
        FileContent file = As.person(registered, () -> materials.download(closed));
        assertEquals("appunti.txt", file.name());
        As.nobody(() -> materials.download(open));
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.nobody(() -> materials.download(closed))));
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.person(stranger, () -> materials.download(closed))));
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.person(registered, () -> materials.download(after))));
        assertEquals(
                List.of(1, 1, 0),
                As.staff(() -> materials.list(event)).stream()
                        .map(row -> row.downloads())
                        .toList());
    }

    @Test
    void aCopyTakesWhatIsWantedAndNobodysPlace() {
        EventView event = published();
        Instant starts = STARTS.plus(364, ChronoUnit.DAYS);
        Long id = As.staff(() -> copies.copy(
                event.event().getId(), new CopyCommand(text("Copia"), starts, true, true, true, false, true)));
        EventView copy = As.staff(() -> pages.open(id));
        assertEquals(3, copy.sessions().size());
        assertEquals(0, copy.sessions().get(0).getSpeakers().size());
        assertEquals(
                List.of(1, 2, 3),
                copy.sessions().stream().map(EventSession::getNumber).toList());
        assertEquals("In breve", copy.event().getSummary().getIt());
        assertEquals(0, copy.places().getConfirmed());
        assertFalse(copy.event().isPublished());
        Long template = As.staff(() -> templates.keep(id, text("Modello")));
        assertEquals(
                3, As.staff(() -> templates.find(template)).form().getSessions().size());
        As.staff(() -> templates.remove(template, templates.find(template).version()));
    }

    @Test
    void anEventBeginsWithATemplateOfItsKind() {
        List<TemplateRow> courses = As.staff(() -> templates.list("COURSE"));
        Long id = As.staff(() -> templates.use(
                courses.get(0).id(), text("Corso"), "training-courses", STARTS.plus(13, ChronoUnit.HOURS)));
        EventView event = As.staff(() -> pages.open(id));
        assertEquals(6, event.sessions().size());
        assertEquals(30, event.places().getCapacityTotal());
        assertEquals("training-courses", event.event().getSeries().getCode());
        assertTrue(event.sessions().get(5).getEndsAt().compareTo(event.event().getEndsAt()) <= 0);
    }

    @Test
    void aSeriesShowsItsEditionsAndTellsOfANewOne() {
        EventView draft = draft("future-health-forum");
        Long id = draft.event().getId();
        assertFalse(hasEdition(id));
        publish(draft);
        assertTrue(hasEdition(id));
        assertEquals(1, news.publications(id));
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.nobody(() -> series.show("no-such-series"))));
    }

    private boolean hasEdition(Long id) {
        return As.nobody(() -> series.show("future-health-forum")).coming().stream()
                .anyMatch(row -> row.id().equals(id));
    }

    /** With two sessions at one time and a break between them in number. */
    private EventView published() {
        EventView draft = draft(null);
        add(draft, "Uno", 0, SessionKind.PANEL, new SessionDraft.SpeakerDraft("Anna Neri", "", "", true));
        add(draft, "Pausa", 60, SessionKind.BREAK);
        add(draft, "Due", 0, SessionKind.TALK);
        publish(draft);
        return As.staff(() -> pages.open(draft.event().getId()));
    }

    private EventView draft(String seriesCode) {
        LocalisedText title = text("Programma " + UUID.randomUUID());
        EventPlace place = new EventPlace("Sala", "via Roma 1", "Milano", null);
        Instant ends = STARTS.plus(8, ChronoUnit.HOURS);
        Long id = As.staff(
                () -> events.create(new NewEvent("FORUM", seriesCode, title, new EventTimes(STARTS, ends, place))));
        Event event = As.staff(() -> pages.open(id)).event();
        As.staff(() -> events.changeTexts(
                id,
                event.getVersion(),
                new EventTexts(
                        "FORUM", seriesCode, null, null, title, text("In breve"), text(""), event.getSlug(), null)));
        return As.staff(() -> pages.open(id));
    }

    private void publish(EventView draft) {
        Long id = draft.event().getId();
        As.staff(() -> events.publish(id, pages.open(id).event().getVersion()));
    }

    private void add(EventView event, String title, int from, SessionKind kind, SessionDraft.SpeakerDraft... who) {
        Instant starts = STARTS.plus(from, ChronoUnit.MINUTES);
        As.staff(() -> programme.add(
                event.event().getId(),
                new SessionDraft(
                        text(title),
                        starts,
                        starts.plus(60, ChronoUnit.MINUTES),
                        "Sala " + title,
                        kind,
                        text(""),
                        text(""),
                        List.of(who))));
    }

    private Long material(Long event, MaterialAudience audience) {
        MaterialForm form = new MaterialForm();
        form.setTitleIt("Appunti");
        form.setTitleEn("Notes");
        form.setAudience(audience);
        return As.staff(() -> materials.add(
                event, form, "appunti.txt", new ByteArrayInputStream("Appunti".getBytes(StandardCharsets.UTF_8))));
    }

    private long version(Long speaker) {
        return speakers.find(speaker).version();
    }

    private static SpeakerForm speaker(String name) {
        SpeakerForm form = new SpeakerForm();
        form.setName(name);
        form.setJobTitle("Direttrice");
        form.setOrganisation("Novapharma");
        return form;
    }

    private static InputStream picture() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static LocalisedText text(String text) {
        return new LocalisedText(text, text);
    }

    private static Object refused(Supplier<?> work) {
        return assertThrows(Refusal.class, work::get).reason();
    }
}
