package it.lifesciencehub.programmes.web;

import it.lifesciencehub.events.EventSpeaker;
import it.lifesciencehub.programmes.ProgrammeService;
import it.lifesciencehub.programmes.SessionView;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.formats.Markdown;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Ui;
import it.lifesciencehub.speakers.SpeakerCard;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One session of a programme, for everybody who sees the event. */
@Named
@RequestScoped
public class ProgrammeSessionPage {

    @EJB
    private ProgrammeService programmes;

    @Inject
    private Ui ui;

    private String slug;
    private String number;
    private SessionView view;

    public void load() {
        view = programmes.session(slug, AddressId.of(number).intValue());
    }

    public SessionView getView() {
        return Refusal.requireFound(view);
    }

    /** What it is about as safe HTML, or empty. */
    public String getAbout() {
        return Markdown.html(getView().session().getAbout().in(ui.getLanguage()));
    }

    /** For search engines and previews: the first words of what it is about, else the event's summary. */
    public String getDescription() {
        String about = getView().session().getAbout().in(ui.getLanguage());
        String text = about.isEmpty() ? getView().event().getSummary().in(ui.getLanguage()) : about;
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    /** The speaker's card, or null. */
    public SpeakerCard card(EventSpeaker speaker) {
        return speaker.getProfileId() == null ? null : getView().cards().get(speaker.getProfileId());
    }

    public String role(EventSpeaker speaker) {
        return Stream.of(speaker.getJobTitle(), speaker.getOrganisationName())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Initials, where there is no photograph. */
    public String initials(EventSpeaker speaker) {
        String[] words = speaker.getName().split("\\s+");
        String first = words[0].substring(0, 1);
        return words.length == 1 ? first : first + words[words.length - 1].substring(0, 1);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
