package it.lifesciencehub.eventforms.web;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.eventforms.BookingAnswers.Given;
import it.lifesciencehub.eventforms.BookingForm;
import it.lifesciencehub.eventforms.BookingFormService;
import it.lifesciencehub.eventforms.FormReason;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.web.QuestionSheet;
import it.lifesciencehub.questionnaires.web.SheetReader;
import it.lifesciencehub.registrations.CompanyDesk;
import it.lifesciencehub.registrations.web.NewColleague;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event's questions on the booking page: drawn for the person, or for each colleague who is booked, and read from the
 * same request by the transaction that books.
 */
@Named
@RequestScoped
public class BookingSheets {

    private static final String MODE = "forms.mode";
    private static final String OWN = "forms.own";
    private static final String SHEETS = "forms.sheet";
    private static final String NOW = "now";

    @EJB
    private BookingFormService forms;

    @Inject
    private SheetReader reader;

    @Inject
    private Ui ui;

    private final Map<Long, Optional<BookingForm>> known = new HashMap<>();
    private final Map<String, Map<String, AnswerProblem>> problems = new HashMap<>();

    /** One colleague with the questions. */
    public record Sheet(String name, QuestionSheet sheet) {}

    /** What the event asks, or null. */
    public BookingForm form(Long eventId) {
        return known.computeIfAbsent(eventId, forms::form).orElse(null);
    }

    /** For the caller, who comes in the name of the organisation or, where it is null, for themselves. */
    public QuestionSheet mine(Long eventId, Long organisationId) {
        Long person = Caller.requirePersonId();
        return sheet(prefix(person), form(eventId).forOneself(), forms.audiences(person, organisationId));
    }

    /** Whether the delegate answers for the colleagues at once. */
    public boolean isNow() {
        return NOW.equals(parameter(MODE));
    }

    public String getNowChecked() {
        return isNow() ? "checked" : null;
    }

    public String getLaterChecked() {
        return isNow() ? null : "checked";
    }

    /** Draws the questions for those who are chosen now; the answers so far stay. */
    public void show() {
        FacesContext.getCurrentInstance().renderResponse();
    }

    /** The colleagues who are ticked or typed in, each with the questions. */
    public List<Sheet> people(
            Long eventId, CompanyDesk company, Map<Long, Boolean> chosen, List<NewColleague> newcomers) {
        List<Sheet> sheets = new ArrayList<>();
        Long organisation = company.company().id();
        for (CompanyDesk.Colleague colleague : company.colleagues()) {
            if (Boolean.TRUE.equals(chosen.get(colleague.personId()))) {
                boolean self = colleague.personId().equals(Caller.current().personId());
                BookingForm form = form(eventId);
                sheets.add(new Sheet(
                        colleague.name(),
                        sheet(
                                prefix(colleague.personId()),
                                self ? form.forOneself() : form.forOthers(),
                                forms.audiences(colleague.personId(), organisation))));
            }
        }
        for (NewColleague newcomer : newcomers) {
            if (newcomer.getEmail() != null) {
                sheets.add(new Sheet(
                        (text(newcomer.getGiven()) + " " + text(newcomer.getFamily())).strip(),
                        sheet(
                                prefix(newcomer.getEmail()),
                                form(eventId).forOthers(),
                                forms.audiences(null, organisation))));
            }
        }
        return sheets;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private QuestionSheet sheet(String prefix, QuestionnaireContent content, Set<QuestionAudience> audiences) {
        return QuestionSheet.of(
                prefix,
                content,
                audiences,
                ui.getLanguage(),
                reader.read(prefix, content).values(),
                problems.getOrDefault(prefix, Map.of()),
                Map.of(),
                false);
    }

    /** The answers in the request in hand; empty where the person is to be asked afterwards. */
    Optional<Given> of(Person person, QuestionnaireContent content) {
        if (!isNow() && !NOW.equals(parameter(OWN))) {
            return Optional.empty();
        }
        String prefix = sent(person);
        if (prefix == null) {
            throw new Refusal(FormReason.ANSWERS_FIRST);
        }
        return Optional.of(new Given(reader.read(prefix, content).values(), ui.getLanguage()));
    }

    /** Marks what is wrong, for the page that is drawn again. */
    void refused(Person person, Map<String, AnswerProblem> wrong) {
        problems.put(sent(person), wrong);
    }

    /** The prefix under which the request holds this person's answers, or null. */
    private static String sent(Person person) {
        String[] sheets = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(SHEETS);
        List<String> all = sheets == null ? List.of() : Arrays.asList(sheets);
        return List.of(prefix(person.getId()), prefix(person.getEmail())).stream()
                .filter(all::contains)
                .findFirst()
                .orElse(null);
    }

    private static String prefix(Long personId) {
        return "p" + personId;
    }

    private static String prefix(String address) {
        return "e" + Secrets.hash(address.strip().toLowerCase(Locale.ROOT)).substring(0, 16);
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
