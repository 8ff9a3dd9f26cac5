package it.lifesciencehub.fairs.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.fairs.FairItemService;
import it.lifesciencehub.fairs.ItemForm;
import it.lifesciencehub.fairs.ItemGrid;
import it.lifesciencehub.fairs.ItemKind;
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

/** What companies on a stand hand in, and how far each of them is. */
@Named
@ViewScoped
public class FairItemsPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private FairItemService items;

    @Inject
    private Ui ui;

    private String id;
    private Long itemId;
    private EventView event;
    private ItemGrid grid;
    private ItemForm form = new ItemForm();

    public void load() {
        event = events.open(AddressId.of(id));
        grid = items.grid(event.event().getId());
        grid.items().stream().filter(one -> one.getId().equals(itemId)).forEach(one -> form = one);
    }

    public String save() {
        items.save(event.event().getId(), form);
        return done("items.saved");
    }

    public String remove(Long which) {
        items.remove(event.event().getId(), which);
        return done("items.removed");
    }

    private String done(String key) {
        PageMessages.done(FairDeskPage.FEATURE, key);
        return "/fairs/items?faces-redirect=true&id=" + id;
    }

    public List<Option> getKinds() {
        return Option.of(ItemKind.class, ui.getLanguage(), FairDeskPage.FEATURE, "itemKind");
    }

    public EventView getEvent() {
        return event;
    }

    public ItemGrid getGrid() {
        return grid;
    }

    public ItemForm getForm() {
        return form;
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
