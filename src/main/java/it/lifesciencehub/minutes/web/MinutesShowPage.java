package it.lifesciencehub.minutes.web;

import it.lifesciencehub.meetings.web.MeetingPath;
import it.lifesciencehub.minutes.CommentOutcome;
import it.lifesciencehub.minutes.Minutes;
import it.lifesciencehub.minutes.MinutesCommentService;
import it.lifesciencehub.minutes.MinutesEntry;
import it.lifesciencehub.minutes.MinutesPageService;
import it.lifesciencehub.minutes.MinutesPolicy;
import it.lifesciencehub.minutes.MinutesService;
import it.lifesciencehub.minutes.MinutesView;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.formats.Markdown;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The minutes of a meeting: read, commented, circulated and approved. */
@Named
@ViewScoped
public class MinutesShowPage implements Serializable {

    private static final String FEATURE = "minutes";

    @EJB
    private MinutesPageService reader;

    @EJB
    private MinutesService minutes;

    @EJB
    private MinutesCommentService comments;

    @Inject
    private Clock clock;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private Integer answering;
    private MinutesView view;
    private LocalDate until;
    private Long about;
    private String comment;
    private CommentOutcome outcome;
    private String answer;

    public void load() {
        view = reader.show(AddressId.of(id));
        MeetingPath.of(view.meeting().meeting(), slug);
        until = today().plusDays(MinutesPolicy.USUAL);
    }

    public String begin() {
        minutes.begin(AddressId.of(id), ui.getLanguage());
        return "/minutes/write?faces-redirect=true&slug=" + slug + "&id=" + id;
    }

    public String circulate() {
        minutes.circulate(view.minutes().getId(), view.minutes().getVersion(), until);
        PageMessages.done(FEATURE, "show.circulated");
        return here();
    }

    public String approve() {
        minutes.approve(view.minutes().getId(), view.minutes().getVersion());
        PageMessages.done(FEATURE, "show.approved");
        return here();
    }

    /** Turns the headings around what is written to the other language. */
    public String turn() {
        minutes.speak(view.minutes().getId(), view.minutes().getLanguage() == Language.IT ? Language.EN : Language.IT);
        return here();
    }

    public String say() {
        int number = comments.comment(view.minutes().getId(), about, comment);
        PageMessages.done(FEATURE, "show.commented", number);
        return here();
    }

    public String reply(Long commentId) {
        comments.answer(view.minutes().getId(), commentId, outcome, answer);
        PageMessages.done(FEATURE, "show.answered");
        return here();
    }

    private String here() {
        return "/minutes/show?faces-redirect=true&slug=" + slug + "&id=" + id;
    }

    public String html(String markdown) {
        return Markdown.html(markdown);
    }

    public boolean isOverdue() {
        return view.expectedBy() != null && view.mayRun() && view.expectedBy().isBefore(today());
    }

    /** After the last day for comments, with all of them answered. */
    public boolean isApprovable() {
        return view.minutes().getCommentsUntil() != null && !view.mayComment() && view.unanswered() == 0;
    }

    /** What a comment can be about. */
    public List<Option> getItems() {
        return view.minutes().getEntries().stream()
                .map(entry -> new Option(entry.getId(), title(entry)))
                .toList();
    }

    public String title(MinutesEntry entry) {
        return entry.getItem() == null
                ? Texts.get(ui.getLanguage(), FEATURE, "entry.other")
                : entry.getPosition() + ". " + entry.getItem().getTitle();
    }

    public List<Option> getOutcomes() {
        return Option.of(CommentOutcome.class, ui.getLanguage(), FEATURE, "outcome");
    }

    private LocalDate today() {
        return RomeTime.today(clock);
    }

    public MinutesView getView() {
        return Refusal.requireFound(view);
    }

    /** Null where none were begun. */
    public Minutes getMinutes() {
        return getView().minutes();
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

    /** The number of the comment that is being answered, or null. */
    public Integer getAnswering() {
        return answering;
    }

    public void setAnswering(Integer answering) {
        this.answering = answering;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Long getAbout() {
        return about;
    }

    public void setAbout(Long about) {
        this.about = about;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public CommentOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CommentOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
