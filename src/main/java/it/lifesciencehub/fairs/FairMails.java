package it.lifesciencehub.fairs;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.organisations.OrganisationContacts;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What a company's delegates are told about its place on a stand, each in their language, in the transaction of the
 * change. A company without a delegate has nobody who could act; then the contact on site is told, in Italian.
 */
@ApplicationScoped
class FairMails {

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationContacts contacts;

    @Inject
    private HubSettings settings;

    /**
     * @param kinds of the stand
     * @param kind requested, confirmed, movedUp, placesChanged, waiting, refused or withdrawn
     */
    void tell(FairRequest request, Collection<FairKind> kinds, String kind) {
        LocalisedText places = PlaceWords.of(request.isConfirmed() ? request.getGiven() : request.getWished(), kinds);
        send(
                request,
                kind,
                (language, text) -> text.fact(say(language, "mail.kind"), places.in(language))
                        .fact(say(language, "mail.words"), request.getWords()),
                place(request));
    }

    /** @param kind remindBefore or remindAfter */
    void remind(FairRequest request, ReminderKind kind, List<FairItem> items) {
        send(
                request,
                kind == ReminderKind.BEFORE ? "remindBefore" : "remindAfter",
                (language, text) -> {
                    MailText more = text;
                    for (FairItem item : items) {
                        more = more.fact(
                                item.getTitle().in(language),
                                say(language, "mail.due", Moments.day(language, item.getDueOn())));
                    }
                    return more;
                },
                materials(request));
    }

    void tellSentBack(FairHanded handed) {
        send(
                handed.getRequest(),
                "sentBack",
                (language, text) -> text.fact(
                                say(language, "mail.item"),
                                handed.getItem().getTitle().in(language))
                        .fact(say(language, "mail.words"), handed.getNote()),
                materials(handed.getRequest()));
    }

    void tellStatement(FairStatement statement) {
        send(
                statement.getRequest(),
                statement.getNumber() == 1 ? "statement" : "statementAgain",
                (language, text) -> text.fact(say(language, "mail.total"), Money.euro(language, statement.total())),
                place(statement.getRequest()) + "/statement");
    }

    private static String place(FairRequest request) {
        return "/company/" + request.getOrganisation().getId() + "/fairs/"
                + request.getStand().getEvent().getId();
    }

    private static String materials(FairRequest request) {
        return "/my/fair-places/" + request.getId();
    }

    private void send(FairRequest request, String kind, BiFunction<Language, MailText, MailText> facts, String path) {
        List<MailDraft.Recipient> delegates = contacts
                .delegates(request.getOrganisation().getId())
                .stream()
                .map(Person::recipient)
                .toList();
        List<MailDraft.Recipient> to = delegates.isEmpty()
                ? List.of(
                        new MailDraft.Recipient(null, request.getContactName(), request.getContactEmail(), Language.IT))
                : delegates;
        for (MailDraft.Recipient one : to) {
            Language language = one.language();
            Event event = request.getStand().getEvent();
            String title = event.getTitle().in(language);
            MailText text = MailText.about(say(language, "mail." + kind + ".subject", title))
                    .saying(say(language, "mail." + kind + ".text", title))
                    .fact(
                            say(language, "mail.company"),
                            request.getOrganisation().getName())
                    .fact(say(language, "mail.when"), Moments.range(language, event.getStartsAt(), event.getEndsAt()));
            MailDraft draft = MailDraft.of(
                            "fairs." + kind,
                            one,
                            MailReason.REGISTERED,
                            facts.apply(language, text).button(say(language, "mail.button"), settings.address(path)))
                    .about("FairStand", request.getStand().getId());
            outbox.add(draft.replyingTo(event.getContactEmail()));
        }
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "fairs", key, arguments);
    }
}
