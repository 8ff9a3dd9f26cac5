package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.LocalDate;

/** An item of the list of what travellers have to see to. */
public class ItemForm implements Serializable {

    private String titleIt;
    private String titleEn;
    private LocalDate dueOn;

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

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
