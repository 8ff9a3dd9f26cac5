package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.SubscriberDeskService;
import it.lifesciencehub.newsletters.SubscriberRow;
import it.lifesciencehub.newsletters.TopicChoice;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Who is subscribed, by topic. */
@Named
@ViewScoped
public class NewsletterSubscribersPage implements Serializable {

    @EJB
    private SubscriberDeskService desk;

    @Inject
    private Ui ui;

    private String topic;
    private String words;
    private Integer number;
    private List<TopicChoice> topics = List.of();
    private Map<String, Long> counts = Map.of();
    private Page<SubscriberRow> page = Page.empty();

    public void load() {
        topics = desk.topics();
        counts = desk.counts();
        page = desk.list(topic, words, PageRequest.of(number));
    }

    public String end(SubscriberRow row) {
        desk.end(row.id());
        PageMessages.done("newsletters", "subscribers.ended", row.address());
        return "/newsletters/subscribers?faces-redirect=true";
    }

    public String names(SubscriberRow row) {
        return SubscribersFile.names(topics, row, ui.getLanguage());
    }

    public Long count(TopicChoice one) {
        return counts.getOrDefault(one.key(), 0L);
    }

    public boolean isSearching() {
        return topic != null || words != null && !words.isBlank();
    }

    public List<TopicChoice> getTopics() {
        return topics;
    }

    public Page<SubscriberRow> getPage() {
        return page;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
