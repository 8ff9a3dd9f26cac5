package it.lifesciencehub.eventforms;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.questionnaires.AnswerChannel;
import it.lifesciencehub.questionnaires.AnswerPolicy;
import it.lifesciencehub.questionnaires.AnswerSheet;
import it.lifesciencehub.questionnaires.AskedVersion;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.QuestionnaireReason;
import it.lifesciencehub.questionnaires.ResponseBook;
import it.lifesciencehub.registrations.PlaceEntered;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;

/**
 * With each place the event's questions: kept with the booking where they came with it, asked by mail where they did not.
 * Answers that are not right refuse the booking as a whole.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FormObserver {

    @Inject
    private FormBook book;

    @Inject
    private FormAudiences audiences;

    @Inject
    private FormMails mails;

    @Inject
    private ResponseBook responses;

    @Inject
    @Any
    private Instance<BookingAnswers> sources;

    void onEntered(@Observes PlaceEntered news) {
        Registration registration = news.registration();
        book.standing(registration.getEvent().getId(), FormPurpose.REGISTRATION).ifPresent(form -> {
            FormRequest request = book.requestOf(form, registration);
            if (!answeredNow(request)) {
                mails.ask(request);
            }
        });
    }

    /** @return whether everything is answered */
    private boolean answeredNow(FormRequest request) {
        Person person = request.getRegistration().getPerson();
        boolean byOther = !person.getId().equals(Caller.current().personId());
        AskedVersion asked = responses.asked(request.getForm().getUse().getId());
        QuestionnaireContent content = FormPolicy.whileBooking(asked.content(), byOther);
        for (BookingAnswers source : sources) {
            BookingAnswers.Given given = source.of(person, content).orElse(null);
            if (given != null) {
                keep(request, asked, content, byOther, source, given);
                return request.isComplete();
            }
        }
        return false;
    }

    private void keep(
            FormRequest request,
            AskedVersion asked,
            QuestionnaireContent content,
            boolean byOther,
            BookingAnswers source,
            BookingAnswers.Given given) {
        Registration registration = request.getRegistration();
        Set<QuestionAudience> whom = audiences.of(registration);
        AnswerSheet sheet = AnswerPolicy.check(content, whom, given.values());
        if (!sheet.isRight()) {
            source.refused(registration.getPerson(), sheet.problems());
            throw new Refusal(
                    QuestionnaireReason.ANSWERS_NOT_RIGHT, sheet.problems().size());
        }
        Map<String, java.util.List<String>> values = sheet.values();
        boolean whole = FormPolicy.isWhole(
                AnswerPolicy.check(asked.content(), whom, values).shown(), byOther);
        AnswerChannel channel =
                !byOther ? AnswerChannel.PAGE : Caller.current().staff() ? AnswerChannel.STAFF : AnswerChannel.COMPANY;
        book.keep(request, asked, sheet, whole, given.language(), channel);
    }
}
