package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.ArchiveRow;
import it.lifesciencehub.newsletters.NewsletterArchiveService;
import it.lifesciencehub.newsletters.SubscribeCommand;
import it.lifesciencehub.newsletters.SubscribeService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The public page: subscribe, and read what was sent. The answer is the same whoever asks. */
@Named
@ViewScoped
public class NewsletterSubscribePage implements Serializable {

    private static final int SHOWN = 20;

    @EJB
    private SubscribeService service;

    @EJB
    private NewsletterArchiveService archive;

    @Inject
    private Ui ui;

    private String topic;
    private Integer number;
    private String name;
    private String address;
    private Language language;
    private TopicPicker picker;
    private Page<ArchiveRow> letters = Page.empty();
    private boolean asked;

    public void load() {
        language = ui.getLanguage();
        picker = new TopicPicker(service.topics(), topic == null ? List.of("news") : List.of(topic), ui.getLanguage());
        letters = archive.list(new PageRequest(number == null ? 1 : number, SHOWN));
    }

    public void ask() {
        service.ask(new SubscribeCommand(name, address, language, picker.chosen()));
        asked = true;
    }

    public List<Option> getLanguages() {
        return Option.of(Language.class, ui.getLanguage(), "accounts", "language");
    }

    public boolean isAsked() {
        return asked;
    }

    public TopicPicker getPicker() {
        return picker;
    }

    public Page<ArchiveRow> getLetters() {
        return letters;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
