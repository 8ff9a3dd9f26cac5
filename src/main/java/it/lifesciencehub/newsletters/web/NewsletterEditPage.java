package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.mail.MailPreview;
import it.lifesciencehub.newsletters.CardChoice;
import it.lifesciencehub.newsletters.CardKind;
import it.lifesciencehub.newsletters.NewsletterForm;
import it.lifesciencehub.newsletters.NewsletterService;
import it.lifesciencehub.newsletters.NewsletterView;
import it.lifesciencehub.shared.Moments;
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
import java.util.stream.Collectors;

/** A newsletter's texts, topics and cards: written, looked at in both languages, tried out on oneself. */
@Named
@ViewScoped
public class NewsletterEditPage implements Serializable {

    private static final String FEATURE = "newsletters";

    @EJB
    private NewsletterService newsletters;

    @Inject
    private Ui ui;

    private String id;
    private NewsletterView view;
    private NewsletterForm form = new NewsletterForm();
    private TopicPicker picker;
    private List<CardChoice> choices = List.of();
    private List<String> events = new ArrayList<>();
    private List<String> positions = new ArrayList<>();
    private List<MailPreview> previews = List.of();

    public void load() {
        if (id != null) {
            view = newsletters.find(AddressId.of(id));
            form = view.form();
        }
        picker = new TopicPicker(newsletters.topics(), form.getTopics(), ui.getLanguage());
        choices = newsletters.cards();
        events = chosen(CardKind.EVENT);
        positions = chosen(CardKind.POSITION);
    }

    /** What cannot be shown any more is not ticked, and goes with the next saving. */
    private List<String> chosen(CardKind kind) {
        return choices.stream()
                .filter(one -> one.kind() == kind && form.getCards().contains(one.card()))
                .map(CardChoice::card)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public String save() {
        Long saved = write();
        PageMessages.done(FEATURE, "edit.saved");
        return "/newsletters/edit?faces-redirect=true&id=" + saved;
    }

    public String saveAndCheck() {
        return "/newsletters/check?faces-redirect=true&id=" + write();
    }

    public String tryOut() {
        Long saved = write();
        PageMessages.done(FEATURE, "edit.tried", newsletters.tryOut(saved));
        return "/newsletters/edit?faces-redirect=true&id=" + saved;
    }

    /** Nothing is saved by it. */
    public void look() {
        take();
        previews = List.of();
        previews = newsletters.preview(form);
    }

    private Long write() {
        take();
        if (view == null) {
            return newsletters.create(form);
        }
        newsletters.change(view.id(), view.version(), form);
        return view.id();
    }

    private void take() {
        form.setTopics(picker.chosen());
        List<String> cards = new ArrayList<>(events);
        cards.addAll(positions);
        form.setCards(cards);
    }

    public List<Option> getEventOptions() {
        return options(CardKind.EVENT);
    }

    public List<Option> getPositionOptions() {
        return options(CardKind.POSITION);
    }

    private List<Option> options(CardKind kind) {
        return choices.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> new Option(
                        one.card(),
                        one.title().in(ui.getLanguage()) + " · " + Moments.date(ui.getLanguage(), one.at())))
                .toList();
    }

    /** Null for a new one. */
    public NewsletterView getView() {
        return view;
    }

    public NewsletterForm getForm() {
        return form;
    }

    public TopicPicker getPicker() {
        return picker;
    }

    public List<MailPreview> getPreviews() {
        return previews;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<String> getEvents() {
        return events;
    }

    public void setEvents(List<String> events) {
        this.events = events;
    }

    public List<String> getPositions() {
        return positions;
    }

    public void setPositions(List<String> positions) {
        this.positions = positions;
    }
}
