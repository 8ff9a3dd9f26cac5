package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;

/** Something that every company hands in, as staff fill it in. */
public class ItemForm implements Serializable {

    private Long id;
    private String titleIt;
    private String titleEn;
    private String helpIt;
    private String helpEn;
    private ItemKind kind = ItemKind.FILE;
    private Integer most;
    private LocalDate due;

    static ItemForm of(FairItem item) {
        ItemForm form = new ItemForm();
        form.id = item.getId();
        form.titleIt = item.getTitle().getIt();
        form.titleEn = item.getTitle().getEn();
        form.helpIt = item.getHelp().getIt();
        form.helpEn = item.getHelp().getEn();
        form.kind = item.getKind();
        form.most = item.getMost();
        form.due = item.getDueOn();
        return form;
    }

    LocalisedText title() {
        return new LocalisedText(titleIt, titleEn);
    }

    LocalisedText help() {
        return new LocalisedText(helpIt, helpEn);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
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

    public String getHelpIt() {
        return helpIt;
    }

    public void setHelpIt(String helpIt) {
        this.helpIt = helpIt;
    }

    public String getHelpEn() {
        return helpEn;
    }

    public void setHelpEn(String helpEn) {
        this.helpEn = helpEn;
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
