package it.lifesciencehub.careers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A career day against the real server, from the frame to the last change by hand. */
@ExtendWith(ArquillianExtension.class)
class CareersIT {

    @EJB
    private CareerDayService days;

    @EJB
    private CareerCompanyService companies;

    @EJB
    private CareerClassService classes;

    @EJB
    private CareerFigureService figures;

    @EJB
    private CareerWishService wishes;

    @EJB
    private CareerSharingService sharing;

    @EJB
    private OrganisationFixture organisations;

    @Inject
    private CareerScene scene;

    @Inject
    private CareerRounds rounds;

    private Organisation company;
    private Person delegate;
    private Person stranger;
    private Long event;
    private String teacher;
    private Long schoolClass;

    @BeforeEach
    void aDayWithACompanyAndAClass() {
        company = organisations.anOrganisation();
        delegate = organisations.aDelegateOf(company);
        stranger = organisations.aDelegateOf(organisations.anOrganisation());
        event = scene.event();
        CareerForm form = As.staff(() -> days.desk(event)).form();
        form.setTalks(2);
        form.setStudentsPerAdult(2);
        form.setOffers(java.time.LocalDateTime.now().plusDays(1));
        form.setChoices(java.time.LocalDateTime.now().plusDays(2));
        form.setOrders(java.time.LocalDateTime.now().plusDays(3));
        As.staff(() -> days.save(event, CareerDayService.NONE, form));
        As.staff(() -> days.addSlots(event, scene.slots(event)));
        ContactForm contact = new ContactForm();
        contact.setOrganisation(company.getName());
        contact.setName("Carla Referente");
        contact.setEmail("carla." + event + "@test.example");
        As.staff(() -> companies.ask(event, contact));
        ClassForm entered = new ClassForm();
        entered.setSchool("ITIS Prova");
        entered.setName("5B");
        entered.setTeacher("Ada Docente");
        entered.setEmail("ada." + event + "@test.example");
        entered.setExpected(4);
        schoolClass = As.staff(() -> classes.add(event, entered));
        teacher = scene.token("class-asked", "ada." + event + "@test.example");
    }

    @Test
    void goesFromOffersToSeatsAndChangesByHand() {
        String link = scene.token("company-asked", "carla." + event + "@test.example");
        Long chemist = As.person(delegate, () -> figures.save(key(), figure("Chimico", 1)));
        Long engineer = As.nobody(() -> figures.save(CompanyKey.of(link), figure("Ingegnere", 2)));
        List<ClassView.Issued> issued = aConfirmedClass();
        List<String> tokens = issued.stream()
                .map(one -> one.address().replaceAll(".*/career/", ""))
                .toList();
        assertEquals(CareerReason.NOT_NOW, refused(() -> wishes.choose(tokens.get(0), chemist)));
        scene.phase(event, 1);
        for (String token : tokens) {
            As.nobody(() -> {
                wishes.choose(token, engineer);
                wishes.choose(token, chemist);
                wishes.move(token, chemist, -1);
                return null;
            });
        }
        assertEquals(
                List.of(chemist, engineer),
                wishes.open(tokens.get(0)).chosen().stream()
                        .map(StudentView.Card::id)
                        .toList());
        assertEquals(CareerReason.NOT_NOW, refused(() -> As.staff(() -> sharing.share(event))));
        scene.phase(event, 2);
        CompanyView view = As.person(delegate, () -> figures.open(key()));
        List<CompanyView.Applicant> applicants = view.figures().get(0).applicants();
        assertEquals(
                List.of("Anna B.", "Bruno C.", "Carlo D."),
                applicants.stream().map(one -> one.name()).toList());
        Map<Long, Integer> order = new HashMap<>();
        order.put(applicants.get(2).id(), 1);
        order.put(applicants.get(0).id(), 2);
        As.person(delegate, () -> figures.order(key(), chemist, order));
        figures.order(CompanyKey.of(link), engineer, Map.of());
        scene.phase(event, 3);
        As.staff(() -> sharing.share(event, 7));
        List<SharingView.Row> first = As.staff(() -> sharing.view(event)).rows();
        As.staff(() -> sharing.share(event, 7));
        SharingView again = As.staff(() -> sharing.view(event));
        assertEquals(
                first.stream().map(CareersIT::seatOf).toList(),
                again.rows().stream().map(CareersIT::seatOf).toList());
        assertEquals(List.of(), again.complaints());
        assertEquals(2, again.figures().first());
        assertTrue(wishes.open(tokens.get(1)).talks().isEmpty());
        As.staff(() -> sharing.publish(event));
        assertEquals(CareerReason.ALREADY_PUBLISHED, refused(() -> As.staff(() -> sharing.share(event))));
        StudentView bruno = wishes.open(tokens.get(1));
        assertEquals(
                List.of(WishOutcome.FULL_ORDERED, WishOutcome.GOT),
                bruno.results().stream().map(StudentView.Result::outcome).toList());
        assertFalse(As.person(delegate, () -> figures.open(key()))
                .figures()
                .get(0)
                .sessions()
                .isEmpty());
        assertTrue(As.person(delegate, () -> figures.list(key(), Language.IT)) != null);
        assertTrue(As.staff(() -> figures.lists(event, Language.EN)) != null);
        changesByHand(chemist);
    }

    private void changesByHand(Long chemist) {
        SharingView view = As.staff(() -> sharing.view(event));
        SharingView.Session full = view.sessions().stream()
                .filter(one -> one.key().startsWith(chemist.toString()))
                .findFirst()
                .orElseThrow();
        ChangeForm form = new ChangeForm();
        form.setStudent(view.students().get(1).id());
        form.setSession(full.key());
        assertEquals(CommonReason.INVALID, refused(() -> As.staff(() -> sharing.change(event, form))));
        form.setReason("parla la stessa lingua");
        RefusalReason no = refused(() -> As.staff(() -> sharing.change(event, form)));
        assertTrue(no == CareerReason.SESSION_FULL || no == CareerReason.STUDENT_BUSY, no.toString());
        form.setOver(true);
        SharingView.Row own = view.rows().stream()
                .filter(one -> one.student().startsWith("Bruno"))
                .findFirst()
                .orElseThrow();
        form.setSeat(own.id());
        As.staff(() -> sharing.change(event, form));
        assertTrue(
                scene.token("class-changed", "ada." + event + "@test.example").length() > 20);
        SharingView.Row best = view.rows().stream()
                .filter(one -> one.student().startsWith("Carlo") && one.wish() == 1)
                .findFirst()
                .orElseThrow();
        assertTrue(As.staff(() -> sharing.remove(event, best.id(), "rinuncia")) > 0);
        assertFalse(As.staff(() -> sharing.view(event)).complaints().isEmpty());
    }

    @Test
    void refusesAClassUnder18WithoutAdultsAndForgetsItInTime() {
        As.nobody(
                () -> classes.enter(ClassKey.of(teacher), "Anna;Bianchi;anna@test.example\nBruno;Conti\nCarlo;Dossi"));
        assertEquals(CareerReason.ADULTS_MISSING, refused(() -> As.staff(() -> classes.confirm(schoolClass))));
        classes.accompany(ClassKey.of(teacher), "Ada Docente");
        assertEquals(CareerReason.ADULTS_MISSING, refused(() -> As.staff(() -> classes.confirm(schoolClass))));
        assertEquals(CareerReason.NOT_CONFIRMED, refused(() -> classes.issue(ClassKey.of(teacher), null)));
        classes.accompany(ClassKey.of(teacher), "Ada Docente\nUgo Genitore");
        As.staff(() -> classes.confirm(schoolClass));
        classes.accompany(ClassKey.of(teacher), "Ada Docente");
        assertFalse(As.staff(() -> classes.open(ClassKey.of(schoolClass)))
                .schoolClass()
                .isConfirmed());
        scene.endedDaysAgo(event, 29);
        rounds.purge();
        assertEquals(3, scene.students(event));
        scene.endedDaysAgo(event, 31);
        rounds.purge();
        assertEquals(0, scene.students(event));
        assertEquals(CareerReason.LINK_NOT_VALID, refused(() -> classes.open(ClassKey.of(teacher))));
        CareerDesk.CompanyRow purged =
                As.staff(() -> days.desk(event)).companies().get(0);
        assertEquals("", purged.contact() + purged.email());
        assertEquals(CareerReason.NOT_NOW, refused(() -> As.staff(() -> companies.write(purged.id()))));
    }

    @Test
    void remindsWhoIsLateOnceBeforeEachDeadline() {
        As.nobody(() -> classes.enter(ClassKey.of(teacher), "Anna;Bianchi"));
        String carla = "carla." + event + "@test.example";
        String ada = "ada." + event + "@test.example";
        scene.phase(event, 0);
        int first = scene.mails(carla);
        remindByDay();
        assertEquals(first + 1, scene.mails(carla));
        remindByDay();
        assertEquals(first + 1, scene.mails(carla), "once");
        int teachers = scene.mails(ada);
        scene.phase(event, 1);
        remindByDay();
        assertEquals(first + 1, scene.mails(carla), "companies are not asked any longer");
        assertEquals(teachers + 1, scene.mails(ada));
    }

    /** As if it were the morning before: reminders wait for the day. */
    private void remindByDay() {
        rounds.remind(
                RomeTime.instant(RomeTime.local(Instant.now()).minusDays(1).withHour(9)));
    }

    @Test
    void correctsAClassAndDeletesItWhileNobodyHasASeat() {
        List<ClassView.Issued> issued = aConfirmedClass();
        ClassView view = As.staff(() -> classes.open(ClassKey.of(schoolClass)));
        ClassForm form = ClassForm.of(view.schoolClass());
        form.setName("5C");
        form.setExpected(2);
        assertEquals(CommonReason.INVALID, refused(() -> change(view, form)));
        form.setExpected(3);
        form.setEmail("bea." + event + "@test.example");
        change(view, form);
        assertEquals(CommonReason.CHANGED_MEANWHILE, refused(() -> change(view, form)));
        assertEquals(CareerReason.LINK_NOT_VALID, refused(() -> classes.open(ClassKey.of(teacher))));
        String bea = scene.token("class-choose", "bea." + event + "@test.example");
        assertEquals("5C", classes.open(ClassKey.of(bea)).schoolClass().getName());
        byte[] cards =
                As.nobody(() -> classes.cards(ClassKey.of(bea), Language.IT)).bytes();
        assertEquals("%PDF", new String(cards, 0, 4, StandardCharsets.US_ASCII));
        String first = issued.get(0).address().replaceAll(".*/career/", "");
        assertEquals(CareerReason.LINK_NOT_VALID, refused(() -> wishes.open(first)), "cards make new links");
        As.person(delegate, () -> figures.save(key(), figure("Chimico", 1)));
        String anna = As.nobody(() ->
                        classes.issue(ClassKey.of(bea), view.students().get(0).id()))
                .get(0)
                .address()
                .replaceAll(".*/career/", "");
        scene.phase(event, 1);
        As.nobody(() -> {
            wishes.choose(anna, wishes.open(anna).others().get(0).id());
            return null;
        });
        scene.phase(event, 3);
        As.staff(() -> sharing.share(event));
        assertEquals(CareerReason.CLASS_HAS_SEATS, refused(() -> delete()));
        As.staff(() -> sharing.remove(
                event, As.staff(() -> sharing.view(event)).rows().get(0).id(), "rinuncia"));
        delete();
        assertEquals(0, scene.students(event));
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.staff(() -> classes.open(ClassKey.of(schoolClass)))));
    }

    private void change(ClassView seen, ClassForm form) {
        As.staff(() -> classes.change(schoolClass, seen.schoolClass().getVersion(), form));
    }

    private void delete() {
        As.staff(() -> classes.delete(schoolClass));
    }

    @Test
    void isNothingToStrangers() {
        Long chemist = As.person(delegate, () -> figures.save(key(), figure("Chimico", 1)));
        for (Executable attempt : List.<Executable>of(
                () -> As.person(stranger, () -> figures.open(key())),
                () -> As.person(stranger, () -> figures.save(key(), figure("Altro", 1))),
                () -> As.person(stranger, () -> figures.withdraw(key(), chemist)),
                () -> As.person(stranger, () -> figures.order(key(), chemist, Map.of())),
                () -> As.person(stranger, () -> figures.list(key(), Language.IT)),
                () -> As.person(delegate, () -> classes.open(ClassKey.of(schoolClass))))) {
            assertEquals(CommonReason.NOT_FOUND, refused(attempt));
        }
        assertEquals(CommonReason.NOT_SIGNED_IN, refused(() -> As.nobody(() -> figures.open(key()))));
        String link = scene.token("company-asked", "carla." + event + "@test.example");
        for (Executable attempt : List.<Executable>of(
                () -> figures.open(CompanyKey.of("guessed")),
                () -> figures.open(CompanyKey.of(teacher)),
                () -> classes.open(ClassKey.of(link)),
                () -> wishes.open(teacher))) {
            assertEquals(
                    CareerReason.LINK_NOT_VALID,
                    refused(() -> As.nobody(() -> {
                        run(attempt);
                        return null;
                    })));
        }
        As.staff(() -> companies.revoke(
                As.staff(() -> days.desk(event)).companies().get(0).id()));
        assertEquals(CareerReason.LINK_NOT_VALID, refused(() -> figures.open(CompanyKey.of(link))));
    }

    private static String seatOf(SharingView.Row row) {
        return row.student() + row.figure().getIt() + row.startsAt();
    }

    private List<ClassView.Issued> aConfirmedClass() {
        As.nobody(() -> classes.enter(ClassKey.of(teacher), "Anna;Bianchi\nBruno;Conti\nCarlo;Dossi"));
        classes.accompany(ClassKey.of(teacher), "Ada Docente\nUgo Genitore");
        As.staff(() -> classes.confirm(schoolClass));
        return As.nobody(() -> classes.issue(ClassKey.of(teacher), null));
    }

    private CompanyKey key() {
        return CompanyKey.of(company.getId(), event);
    }

    private FigureForm figure(String title, int seats) {
        FigureForm form = new FigureForm();
        form.setTitleIt(title);
        form.setTitleEn(title);
        form.setDescriptionIt("Che cosa fa");
        form.setDescriptionEn("What they do");
        form.setSeats(seats);
        form.setSlots(As.staff(() -> days.desk(event)).slots().stream()
                .map(CareerDesk.SlotRow::id)
                .toArray(Long[]::new));
        return form;
    }

    private static void run(Executable attempt) {
        try {
            attempt.execute();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static RefusalReason refused(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
