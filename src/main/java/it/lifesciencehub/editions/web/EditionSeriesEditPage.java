package it.lifesciencehub.editions.web;

import it.lifesciencehub.editions.SeriesService;
import it.lifesciencehub.editions.SeriesView;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What a series' page says, written by staff. */
@Named
@ViewScoped
public class EditionSeriesEditPage implements Serializable {

    @EJB
    private SeriesService series;

    private String code;
    private SeriesView view;
    private String aboutIt;
    private String aboutEn;

    public void load() {
        view = series.show(code);
        aboutIt = view.series().getAbout().getIt();
        aboutEn = view.series().getAbout().getEn();
    }

    public String save() {
        series.describe(code, new LocalisedText(aboutIt, aboutEn));
        PageMessages.done("editions", "series.saved");
        return "/editions/series-edit?faces-redirect=true&code=" + code;
    }

    public SeriesView getView() {
        return Refusal.requireFound(view);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAboutIt() {
        return aboutIt;
    }

    public void setAboutIt(String aboutIt) {
        this.aboutIt = aboutIt;
    }

    public String getAboutEn() {
        return aboutEn;
    }

    public void setAboutEn(String aboutEn) {
        this.aboutEn = aboutEn;
    }
}
