package it.lifesciencehub.eventforms;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.questionnaires.AnswerChannel;
import it.lifesciencehub.questionnaires.AnswerPolicy;
import it.lifesciencehub.questionnaires.AnswerSheet;
import it.lifesciencehub.questionnaires.AskedVersion;
import it.lifesciencehub.questionnaires.GivenAnswers;
import it.lifesciencehub.questionnaires.ResponseBook;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answering what an event asks: on one's own place, or by the private link without an account. A person sees and corrects
 * their own answers until the deadline; the company's delegates see whether there are any, and what it may see; staff see
 * all and change nothing here.
 */
@Stateless
@Guarded
public class FormAnswerService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormBook book;

    @Inject
    private FormAudiences audiences;

    @Inject
    private ResponseBook responses;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What is asked of a place with its registration; empty where nothing is. */
    @Allow(Role.PERSON)
    public Optional<FormAnswerView> ofPlace(Long registrationId) {
        requireMine(em.find(Registration.class, registrationId));
        return book.request(registrationId, FormPurpose.REGISTRATION)
                .filter(request -> request.getForm().isStanding() || request.isAnswered())
                .map(request -> view(request, isPersons(request.getRegistration())));
    }

    /** Keeps one's own answers where they are right; else says what is wrong and keeps nothing. */
    @Allow(Role.PERSON)
    public AnswerSheet answer(Long registrationId, FormAnswerCommand command) {
        Registration registration = requireMine(em.find(Registration.class, registrationId));
        if (!isPersons(registration)) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        FormRequest request = book.request(registrationId, FormPurpose.REGISTRATION)
                .orElseThrow(() -> new Refusal(FormReason.NOT_ASKED));
        return keep(request, command, AnswerChannel.PAGE);
    }

    /** The file of one's own answer. Not for a GET. */
    @Allow(Role.PERSON)
    public FileContent file(Long registrationId, String key) {
        Registration registration = requireMine(em.find(Registration.class, registrationId));
        if (!isPersons(registration)) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        FormRequest request = book.request(registrationId, FormPurpose.REGISTRATION)
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        return responses.file(request.getForm().getUse().getId(), registrationId, key);
    }

    /** What a private link asks. Looking changes nothing. */
    @Allow(Role.ANYONE)
    public FormAnswerView look(String token) {
        return view(book.byToken(token), true);
    }

    /** As {@link #answer}, by the link. */
    @Allow(Role.ANYONE)
    public AnswerSheet answerByLink(String token, FormAnswerCommand command) {
        return keep(book.byToken(token), command, AnswerChannel.LINK);
    }

    private AnswerSheet keep(FormRequest request, FormAnswerCommand command, AnswerChannel channel) {
        book.lock(request);
        EventForm form = request.getForm();
        if (!form.isStanding()) {
            throw new Refusal(FormReason.NOT_ASKED);
        }
        if (form.getUse().isAnonymous() && request.isAnswered()) {
            throw new Refusal(FormReason.ANSWERED_ALREADY);
        }
        if (form.getPurpose() == FormPurpose.REGISTRATION
                && !request.getRegistration().getStatus().isActive()) {
            throw new Refusal(FormReason.PLACE_ENDED);
        }
        FormPolicy.isInTime(FormBook.until(form), clock.instant());
        AskedVersion asked = responses.asked(form.getUse().getId());
        AnswerSheet sheet =
                AnswerPolicy.check(asked.content(), audiences.of(request.getRegistration()), command.values());
        if (sheet.isRight()) {
            boolean before = request.isAnswered();
            book.keep(request, asked, sheet, true, command.language(), channel);
            if (!asked.anonymous()) {
                trail.record(
                        before ? "eventform.corrected" : "eventform.answered",
                        "Registration",
                        request.getRegistration().getId(),
                        request.getRegistration().getPerson().getName() + " – "
                                + form.getEvent().getTitle().getIt(),
                        channel.name());
            }
        }
        return sheet;
    }

    private FormAnswerView view(FormRequest request, boolean own) {
        EventForm form = request.getForm();
        Event event = form.getEvent();
        Registration registration = request.getRegistration();
        boolean staff = Caller.current().staff();
        Instant until = FormBook.until(form);
        GivenAnswers given =
                responses.given(form.getUse().getId(), registration.getId()).orElse(null);
        boolean companyOnly = !own && !staff;
        boolean ended = form.getPurpose() == FormPurpose.REGISTRATION
                && !registration.getStatus().isActive();
        return new FormAnswerView(
                registration.getId(),
                event.getId(),
                event.getSlug(),
                event.getTitle(),
                event.getStartsAt(),
                registration.getPerson().getName(),
                form.getPurpose(),
                responses.asked(form.getUse().getId()),
                audiences.of(registration),
                companyOnly ? forCompany(given) : given,
                request.isAnswered(),
                request.isComplete(),
                until,
                own
                        && form.isStanding()
                        && !ended
                        && clock.instant().isBefore(until)
                        && !(form.getUse().isAnonymous() && request.isAnswered()),
                own,
                companyOnly,
                staff ? form.getUse().getQuestionnaire().getId() : null);
    }

    private static GivenAnswers forCompany(GivenAnswers given) {
        if (given == null) {
            return null;
        }
        Map<String, List<String>> visible = new LinkedHashMap<>(given.values());
        visible.keySet()
                .removeIf(key -> given.content()
                        .find(key)
                        .filter(question -> question.companySees())
                        .isEmpty());
        return new GivenAnswers(
                given.responseId(), given.answeredAt(), given.versionNumber(), given.content(), visible, Map.of());
    }

    private Registration requireMine(Registration registration) {
        if (registration == null || !isPersons(registration) && !isForCompany(registration)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return registration;
    }

    private static boolean isPersons(Registration registration) {
        return registration.getPerson().getId().equals(Caller.current().personId());
    }

    private boolean isForCompany(Registration registration) {
        return Caller.current().staff()
                || registration.getOrganisation() != null
                        && organisations.isDelegateOf(
                                registration.getOrganisation().getId());
    }
}
