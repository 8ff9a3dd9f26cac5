package it.lifesciencehub.editions.web;

import it.lifesciencehub.editions.TemplateDetail;
import it.lifesciencehub.editions.TemplateForm;
import it.lifesciencehub.editions.TemplateLine;
import it.lifesciencehub.editions.TemplateService;
import it.lifesciencehub.events.SessionKind;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One template: texts, rules and a programme without dates. */
@Named
@ViewScoped
public class EditionTemplatePage implements Serializable {

    private static final int EMPTY_LINES = 2;

    @EJB
    private TemplateService templates;

    @Inject
    private Ui ui;

    private String template;
    private TemplateDetail detail;
    private TemplateForm form;

    public void load() {
        detail = templates.find(AddressId.of(template));
        form = detail.form();
        addLines();
    }

    public void addLines() {
        for (int i = 0; i < EMPTY_LINES; i++) {
            form.getSessions().add(new TemplateLine());
        }
    }

    public String save() {
        templates.change(detail.row().id(), detail.version(), form);
        PageMessages.done("editions", "template.saved");
        return "/editions/template?faces-redirect=true&template=" + template;
    }

    public String remove() {
        templates.remove(detail.row().id(), detail.version());
        PageMessages.done("editions", "template.removed");
        return "/editions/templates?faces-redirect=true";
    }

    public List<Option> getKinds() {
        return Option.of(SessionKind.class, ui.getLanguage(), "events", "sessionKind");
    }

    public List<Option> getPolicies() {
        return Option.of(WaitingPolicy.class, ui.getLanguage(), "events", "waiting");
    }

    public TemplateDetail getDetail() {
        return detail;
    }

    public TemplateForm getForm() {
        return form;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }
}
