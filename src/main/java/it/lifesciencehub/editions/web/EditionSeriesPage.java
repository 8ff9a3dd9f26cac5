package it.lifesciencehub.editions.web;

import it.lifesciencehub.editions.SeriesService;
import it.lifesciencehub.editions.SeriesView;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.formats.Markdown;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A series for everybody: what it is, its editions to come and past. */
@Named
@RequestScoped
public class EditionSeriesPage {

    @EJB
    private SeriesService series;

    @Inject
    private Ui ui;

    private String code;
    private SeriesView view;

    public void load() {
        view = series.show(code);
    }

    public SeriesView getView() {
        return Refusal.requireFound(view);
    }

    /** What it is as safe HTML, or empty. */
    public String getAbout() {
        return Markdown.html(getView().series().getAbout().in(ui.getLanguage()));
    }

    /** For search engines: its first words, else its name. */
    public String getDescription() {
        String about = getView().series().getAbout().in(ui.getLanguage());
        String text = about.isEmpty() ? getView().series().getName().in(ui.getLanguage()) : about;
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
