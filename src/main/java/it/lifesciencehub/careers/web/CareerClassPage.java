package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.ClassForm;
import it.lifesciencehub.careers.ClassKey;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A class, for staff, who confirm it. */
@Named
@ViewScoped
public class CareerClassPage extends ClassDesk {

    @Inject
    private Ui ui;

    private String id;
    private ClassForm form;

    public void load() {
        read();
        form = ClassForm.of(getView().schoolClass());
    }

    public String change() {
        classes().change(AddressId.of(id), getView().schoolClass().getVersion(), form);
        return done("class.changed");
    }

    public String delete() {
        Long event = getView().event().getId();
        classes().delete(AddressId.of(id));
        PageMessages.done(CareerDeskPage.FEATURE, "class.deleted");
        return "/careers/desk?faces-redirect=true&id=" + event;
    }

    public List<Option> getLanguages() {
        return Option.of(Language.class, ui.getLanguage(), CareerDeskPage.FEATURE, "language");
    }

    public String confirm() {
        classes().confirm(AddressId.of(id));
        return done("classes.confirmed");
    }

    public String renewLink() {
        classes().renewLink(AddressId.of(id));
        return done("class.linkRenewed");
    }

    @Override
    ClassKey key() {
        return ClassKey.of(AddressId.of(id));
    }

    @Override
    String here() {
        return "/careers/class?faces-redirect=true&id=" + id;
    }

    public ClassForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
