package it.lifesciencehub.eventforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.questionnaires.AnswerSheet;
import it.lifesciencehub.questionnaires.QuestionnaireFixture;
import it.lifesciencehub.questionnaires.QuestionnaireReason;
import it.lifesciencehub.questionnaires.ResponseDeskService;
import it.lifesciencehub.questionnaires.ResponseFigures;
import it.lifesciencehub.questionnaires.ResponseFilter;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.PlaceOutcome;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Booking with answers as one thing, answering later, who sees what, and feedback that nobody can be known by. */
@ExtendWith(ArquillianExtension.class)
class EventFormIT {

    private static final Map<String, List<String>> RIGHT =
            Map.of("meal", List.of("other"), "allergies", List.of("noci"), "photos", List.of("yes"));

    @EJB
    private FormDeskService desk;

    @EJB
    private FormAnswerService answers;

    @EJB
    private ResponseDeskService responses;

    @EJB
    private RegistrationService registrations;

    @Inject
    private BookingScene scene;

    @Inject
    private FormScene forms;

    private Organisation ours;
    private List<Person> us;
    private Long event;
    private Long questionnaire;

    @BeforeEach
    void anEventThatAsks() {
        ours = scene.organisation("Nostra");
        us = scene.people(ours, 3);
        event = scene.event(10, null, false, WaitingPolicy.FIRST_COME);
        questionnaire = forms.questionnaire(QuestionnaireFixture.registration());
        As.staff(() -> desk.attach(event, FormPurpose.REGISTRATION, questionnaire, false));
    }

    private List<PlaceOutcome> book(Person by, String key, Person... people) {
        return As.person(
                by,
                () -> registrations.register(new RegisterCommand(
                        event,
                        ours.getId(),
                        Arrays.stream(people).map(Person::getId).toList(),
                        List.of(),
                        key)));
    }

    private static RefusalReason refusalOf(Executable work) {
        return assertThrows(Refusal.class, work).reason();
    }

    private static FormAnswerCommand command(Map<String, List<String>> values) {
        return new FormAnswerCommand(values, Language.EN);
    }

    @Test
    void answersAndPlacesAreOneTransaction() {
        forms.answers(us.get(0), RIGHT);
        forms.answers(us.get(1), Map.of("meal", List.of("other")));
        String key = UUID.randomUUID().toString();
        assertEquals(
                QuestionnaireReason.ANSWERS_NOT_RIGHT, refusalOf(() -> book(us.get(0), key, us.get(0), us.get(1))));
        assertEquals(0, scene.count(event, RegistrationStatus.CONFIRMED));
        assertEquals(0, forms.responses(event));
        forms.answers(us.get(1), Map.of("meal", List.of("vegan")));
        List<PlaceOutcome> outcomes = book(us.get(0), key, us.get(0), us.get(1));
        book(us.get(0), key, us.get(0), us.get(1));
        assertEquals(2, scene.count(event, RegistrationStatus.CONFIRMED));
        assertEquals(2, forms.responses(event));
        assertTrue(forms.request(outcomes.get(0).registrationId(), FormPurpose.REGISTRATION)
                .isComplete());
    }

    @Test
    void whoeverHasAPlaceWithoutAnswersIsAskedByALink() {
        Long place = book(us.get(0), "k", us.get(1)).get(0).registrationId();
        assertEquals(List.of("registration.confirmed", "eventform.form"), scene.mails(place));
        String token = forms.link(place, FormPurpose.REGISTRATION);
        assertFalse(As.nobody(() -> answers.look(token)).answered());
        AnswerSheet wrong = As.nobody(() -> answers.answerByLink(token, command(Map.of("meal", List.of("other")))));
        assertEquals(List.of("allergies"), List.copyOf(wrong.problems().keySet()));
        assertEquals(0, forms.responses(event));
        assertTrue(As.nobody(() -> answers.answerByLink(token, command(RIGHT))).isRight());
        assertTrue(As.nobody(() -> answers.look(token)).complete());
        assertEquals(FormReason.LINK_NOT_VALID, refusalOf(() -> As.nobody(() -> answers.look("no-such-link"))));
        As.person(us.get(1), () -> registrations.cancel(place));
        assertEquals(
                FormReason.PLACE_ENDED, refusalOf(() -> As.nobody(() -> answers.answerByLink(token, command(RIGHT)))));
    }

    @Test
    void aPersonCorrectsWhatStaffSeeAndTheCompanySeesWhatItMay() {
        forms.answers(us.get(1), RIGHT);
        Long place = book(us.get(1), "k", us.get(1)).get(0).registrationId();
        As.person(
                us.get(1),
                () -> answers.answer(place, command(Map.of("meal", List.of("other"), "allergies", List.of("latte")))));
        FormAnswerView own = As.person(us.get(1), () -> answers.ofPlace(place)).orElseThrow();
        assertEquals(List.of("latte"), own.given().values().get("allergies"));
        FormAnswerView company =
                As.person(us.get(0), () -> answers.ofPlace(place)).orElseThrow();
        assertTrue(company.answered());
        assertEquals(Map.of("meal", List.of("other")), company.given().values());
        assertEquals(
                CommonReason.FORBIDDEN,
                refusalOf(() -> As.person(us.get(0), () -> answers.answer(place, command(RIGHT)))));
        assertEquals(CommonReason.NOT_FOUND, refusalOf(() -> As.person(us.get(2), () -> answers.ofPlace(place))));
        var detail = As.staff(() -> responses.response(own.given().responseId()));
        assertEquals(2, detail.revisions().size());
        assertEquals(List.of("noci"), detail.revisions().get(1).lines().get(1).values());
        assertEquals(1, detail.consents().size());
        assertTrue(detail.consents().get(0).withdrawnAt() != null);
        ResponseFilter filter = new ResponseFilter(questionnaire, null, null, "meal", "other", "");
        assertEquals(
                1,
                As.staff(() -> responses.list(filter, PageRequest.of(1)))
                        .getRows()
                        .size());
        assertEquals(CommonReason.FORBIDDEN, refusalOf(() -> As.person(us.get(0), () -> responses.figures(filter))));
    }

    @Test
    void feedbackIsAskedOnceAndKnowsNobody() {
        Long place = book(us.get(0), "k", us.get(1)).get(0).registrationId();
        As.staff(() -> desk.attachDefault(event, true));
        assertEquals(
                FormReason.EVENT_NOT_OVER, refusalOf(() -> As.staff(() -> desk.askNow(event, FormPurpose.FEEDBACK))));
        forms.over(event);
        forms.night();
        forms.night();
        assertEquals(
                1,
                scene.mails(place).stream().filter("eventform.feedback"::equals).count());
        String token = forms.link(place, FormPurpose.FEEDBACK);
        FormAnswerCommand five = command(Map.of("overall", List.of("5"), "words", List.of("Bene")));
        assertTrue(As.nobody(() -> answers.answerByLink(token, five)).isRight());
        assertEquals(FormReason.ANSWERED_ALREADY, refusalOf(() -> As.nobody(() -> answers.answerByLink(token, five))));
        FormRequest request = forms.request(place, FormPurpose.FEEDBACK);
        assertTrue(request.isAnswered());
        assertNull(request.getResponseId());
        assertEquals(0, forms.known(event));
        FormDeskView.Form feedback = As.staff(() -> desk.desk(event)).feedback();
        ResponseFigures figures =
                As.staff(() -> responses.figures(ResponseFilter.of(feedback.questionnaireId(), feedback.useId())));
        assertTrue(figures.hidden());
        assertEquals(List.of(), figures.questions());
    }

    @Test
    void halfAYearLaterThoseWithAPlaceAreAskedOnceMore() {
        Long place = book(us.get(0), "k", us.get(1)).get(0).registrationId();
        As.staff(() -> desk.attach(
                event,
                FormPurpose.LATER,
                forms.questionnaire(QuestionnaireFixture.content(QuestionnaireFixture.meal())),
                false));
        Instant ends = As.staff(() -> desk.desk(event)).later().due();
        assertEquals(
                FormReason.LATER_BEFORE_END,
                assertThrows(Refusal.class, () -> As.staff(() -> desk.askLaterAt(event, Instant.EPOCH)))
                        .problems()
                        .get(0)
                        .reason());
        forms.over(event);
        forms.night();
        assertEquals(0, asked(place), "not before half a year is over");
        Instant yesterday = Instant.now().minus(Duration.ofHours(20));
        As.staff(() -> desk.askLaterAt(event, yesterday));
        assertTrue(As.staff(() -> desk.desk(event)).later().due().isBefore(ends));
        forms.night();
        forms.night();
        assertEquals(1, asked(place));
        assertEquals(FormReason.ASKED_ALREADY, refusalOf(() -> As.staff(() -> desk.askLaterAt(event, null))));
        assertEquals(1, As.staff(() -> desk.desk(event)).later().asked());
    }

    private long asked(Long place) {
        return scene.mails(place).stream().filter("eventform.later"::equals).count();
    }
}
