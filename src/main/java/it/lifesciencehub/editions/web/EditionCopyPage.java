package it.lifesciencehub.editions.web;

import it.lifesciencehub.editions.CopyCommand;
import it.lifesciencehub.editions.CopyService;
import it.lifesciencehub.editions.TemplateService;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;

/** A copy of an event on another date, or its skeleton as a template. */
@Named
@ViewScoped
public class EditionCopyPage implements Serializable {

    @EJB
    private CopyService copies;

    @EJB
    private TemplateService templates;

    @EJB
    private EventPageService events;

    private String id;
    private EventView view;
    private String titleIt;
    private String titleEn;
    private LocalDateTime startsAt;
    private boolean texts = true;
    private boolean place = true;
    private boolean programme = true;
    private boolean speakers;
    private boolean rules = true;
    private String nameIt;
    private String nameEn;

    public void load() {
        view = events.open(AddressId.of(id));
        LocalisedText title = view.event().getTitle();
        titleIt = title.getIt();
        titleEn = title.getEn();
        nameIt = title.getIt();
        nameEn = title.getEn();
    }

    public String copy() {
        Long copy = copies.copy(
                view.event().getId(),
                new CopyCommand(
                        new LocalisedText(titleIt, titleEn),
                        RomeTime.instant(startsAt),
                        texts,
                        place,
                        programme,
                        speakers,
                        rules));
        PageMessages.done("editions", "copy.done");
        return "/events/edit?faces-redirect=true&id=" + copy;
    }

    public String keep() {
        Long template = templates.keep(view.event().getId(), new LocalisedText(nameIt, nameEn));
        PageMessages.done("editions", "template.kept");
        return "/editions/template?faces-redirect=true&template=" + template;
    }

    public EventView getView() {
        return Refusal.requireFound(view);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitleIt() {
        return titleIt;
    }

    public void setTitleIt(String titleIt) {
        this.titleIt = titleIt;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public boolean isTexts() {
        return texts;
    }

    public void setTexts(boolean texts) {
        this.texts = texts;
    }

    public boolean isPlace() {
        return place;
    }

    public void setPlace(boolean place) {
        this.place = place;
    }

    public boolean isProgramme() {
        return programme;
    }

    public void setProgramme(boolean programme) {
        this.programme = programme;
    }

    public boolean isSpeakers() {
        return speakers;
    }

    public void setSpeakers(boolean speakers) {
        this.speakers = speakers;
    }

    public boolean isRules() {
        return rules;
    }

    public void setRules(boolean rules) {
        this.rules = rules;
    }

    public String getNameIt() {
        return nameIt;
    }

    public void setNameIt(String nameIt) {
        this.nameIt = nameIt;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
