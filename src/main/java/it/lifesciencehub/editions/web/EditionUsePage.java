package it.lifesciencehub.editions.web;

import it.lifesciencehub.editions.SeriesService;
import it.lifesciencehub.editions.TemplateDetail;
import it.lifesciencehub.editions.TemplateService;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** A new event from a template: title, beginning, series. */
@Named
@ViewScoped
public class EditionUsePage implements Serializable {

    @EJB
    private TemplateService templates;

    @EJB
    private SeriesService series;

    @Inject
    private Ui ui;

    private String template;
    private TemplateDetail detail;
    private String titleIt;
    private String titleEn;
    private String seriesCode;
    private LocalDateTime startsAt;

    public void load() {
        detail = templates.find(AddressId.of(template));
    }

    public String begin() {
        Long id = templates.use(
                detail.row().id(), new LocalisedText(titleIt, titleEn), seriesCode, RomeTime.instant(startsAt));
        PageMessages.done("events", "new.done");
        return "/events/edit?faces-redirect=true&id=" + id;
    }

    public List<Option> getSeriesOptions() {
        return series.all().stream()
                .filter(one -> one.getKind().getCode().equals(detail.row().kindCode()))
                .map(one -> new Option(one.getCode(), one.getName().in(ui.getLanguage())))
                .toList();
    }

    public TemplateDetail getDetail() {
        return detail;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
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

    public String getSeriesCode() {
        return seriesCode;
    }

    public void setSeriesCode(String seriesCode) {
        this.seriesCode = seriesCode;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }
}
