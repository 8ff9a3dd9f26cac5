package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.AnswerChoice;
import it.lifesciencehub.meetings.AnswerCommand;
import it.lifesciencehub.meetings.AnswerOutcome;
import it.lifesciencehub.meetings.GuestCommand;
import it.lifesciencehub.meetings.MeetingAnswerService;
import it.lifesciencehub.meetings.MeetingInvitationService;
import it.lifesciencehub.meetings.MeetingPageService;
import it.lifesciencehub.meetings.MeetingService;
import it.lifesciencehub.meetings.MeetingState;
import it.lifesciencehub.meetings.MeetingView;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A meeting: what is on, who comes, and the reader's own answer; for those who run the group what they do with it. */
@Named
@ViewScoped
public class MeetingShowPage implements Serializable {

    private static final String FEATURE = "meetings";

    @EJB
    private MeetingPageService reader;

    @EJB
    private MeetingService meetings;

    @EJB
    private MeetingAnswerService answers;

    @EJB
    private MeetingInvitationService invitations;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private MeetingView view;
    private List<Option> substitutes = List.of();
    private AnswerChoice choice;
    private String note;
    private Long substitute;
    private boolean acknowledge;
    private String guestName;
    private String guestEmail;
    private String guestOrganisation;
    private String guestLanguage = Language.IT.name();

    public void load() {
        view = reader.show(AddressId.of(id));
        MeetingPath.of(view.meeting(), slug);
        if (isAnswerable()) {
            substitutes = reader.substitutes(view.meeting().getId()).stream()
                    .map(one -> new Option(
                            one.personId(),
                            one.alternate()
                                    ? Texts.get(ui.getLanguage(), FEATURE, "answer.alternate", one.name())
                                    : one.name()))
                    .toList();
            if (view.mine() != null) {
                choice = view.mine().getChoice();
                note = view.mine().getNote();
                substitute = view.mine().getSubstitute() == null
                        ? null
                        : view.mine().getSubstitute().getId();
            }
        }
    }

    /** Invited, and answers are taken. */
    public boolean isAnswerable() {
        return view.invited() && view.meeting().getState() == MeetingState.CALLED;
    }

    public boolean isAcknowledged() {
        return view.mine() != null
                && view.mine().getAcknowledged() != null
                && view.mine().getAcknowledged().equals(view.meeting().getStatement());
    }

    /** What can be answered here: online where there is a link, somebody else where there are colleagues. */
    public List<Option> getChoices() {
        List<Option> options = new ArrayList<>();
        for (AnswerChoice one : AnswerChoice.values()) {
            boolean offered = switch (one) {
                case YES ->
                    !view.meeting().getEvent().getPlace().line().isEmpty()
                            || !view.meeting().getEvent().getPlace().isOnline();
                case ONLINE -> view.meeting().getEvent().getPlace().isOnline();
                case NO -> true;
                case SUBSTITUTE -> !substitutes.isEmpty();
            };
            if (offered) {
                options.add(new Option(one, Texts.get(ui.getLanguage(), FEATURE, "answer." + one.name())));
            }
        }
        return options;
    }

    public String answer() {
        AnswerOutcome outcome = answers.answer(
                view.meeting().getId(),
                new AnswerCommand(choice, note, choice == AnswerChoice.SUBSTITUTE ? substitute : null, acknowledge));
        if (outcome.place() == RegistrationStatus.WAITLISTED) {
            PageMessages.warn(FEATURE, "answer.waiting");
        } else {
            PageMessages.done(FEATURE, "answer.said." + outcome.choice().name());
        }
        return here();
    }

    public String call() {
        meetings.call(view.meeting().getId(), view.meeting().getVersion());
        PageMessages.done(FEATURE, "show.called");
        return here();
    }

    public String remind() {
        int reminded = invitations.remind(view.meeting().getId());
        PageMessages.done(FEATURE, "show.reminded", reminded);
        return here();
    }

    public String invite() {
        invitations.invite(
                view.meeting().getId(),
                new GuestCommand(guestName, guestEmail, guestOrganisation, Language.valueOf(guestLanguage)));
        PageMessages.done(
                FEATURE,
                view.meeting().getState() == MeetingState.CALLED ? "show.guestInvited" : "show.guestNoted",
                guestName);
        return here();
    }

    public String withdraw(Long guestId) {
        invitations.withdraw(view.meeting().getId(), guestId);
        PageMessages.done(FEATURE, "show.guestRemoved");
        return here();
    }

    private String here() {
        return "/meetings/show?faces-redirect=true&slug=" + slug + "&id=" + id;
    }

    /** What keeps the meeting from being called, as sentences. */
    public List<String> getMissing() {
        return view.missing().stream()
                .map(problem -> Texts.of(
                        ui.getLanguage(), problem.reason(), problem.arguments().toArray()))
                .toList();
    }

    public List<Option> getLanguages() {
        return List.of(
                new Option(Language.IT.name(), Texts.get(ui.getLanguage(), FEATURE, "language.IT")),
                new Option(Language.EN.name(), Texts.get(ui.getLanguage(), FEATURE, "language.EN")));
    }

    public MeetingView getView() {
        return Refusal.requireFound(view);
    }

    public List<Option> getSubstitutes() {
        return substitutes;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AnswerChoice getChoice() {
        return choice;
    }

    public void setChoice(AnswerChoice choice) {
        this.choice = choice;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getSubstitute() {
        return substitute;
    }

    public void setSubstitute(Long substitute) {
        this.substitute = substitute;
    }

    public boolean isAcknowledge() {
        return acknowledge;
    }

    public void setAcknowledge(boolean acknowledge) {
        this.acknowledge = acknowledge;
    }

    public String getGuestName() {
        return guestName;
    }

    public void setGuestName(String guestName) {
        this.guestName = guestName;
    }

    public String getGuestEmail() {
        return guestEmail;
    }

    public void setGuestEmail(String guestEmail) {
        this.guestEmail = guestEmail;
    }

    public String getGuestOrganisation() {
        return guestOrganisation;
    }

    public void setGuestOrganisation(String guestOrganisation) {
        this.guestOrganisation = guestOrganisation;
    }

    public String getGuestLanguage() {
        return guestLanguage;
    }

    public void setGuestLanguage(String guestLanguage) {
        this.guestLanguage = guestLanguage;
    }
}
