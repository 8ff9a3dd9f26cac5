package it.lifesciencehub.newsletters;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What staff write; texts in CommonMark. */
public class NewsletterForm implements Serializable {

    private String subjectIt;
    private String subjectEn;
    private String bodyIt;
    private String bodyEn;
    private boolean inArchive = true;
    private List<String> topics = new ArrayList<>();
    private List<String> cards = new ArrayList<>();

    static NewsletterForm of(Newsletter newsletter) {
        NewsletterForm form = new NewsletterForm();
        form.subjectIt = newsletter.getSubject().getIt();
        form.subjectEn = newsletter.getSubject().getEn();
        form.bodyIt = newsletter.getBodyIt();
        form.bodyEn = newsletter.getBodyEn();
        form.inArchive = newsletter.isInArchive();
        form.topics = new ArrayList<>(newsletter.getTopics());
        form.cards = new ArrayList<>(newsletter.getCards());
        return form;
    }

    public String getSubjectIt() {
        return subjectIt;
    }

    public void setSubjectIt(String subjectIt) {
        this.subjectIt = subjectIt;
    }

    public String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public String getBodyIt() {
        return bodyIt;
    }

    public void setBodyIt(String bodyIt) {
        this.bodyIt = bodyIt;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }

    public boolean isInArchive() {
        return inArchive;
    }

    public void setInArchive(boolean inArchive) {
        this.inArchive = inArchive;
    }

    /** Keys of topics. */
    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public List<String> getCards() {
        return cards;
    }

    public void setCards(List<String> cards) {
        this.cards = cards;
    }
}
