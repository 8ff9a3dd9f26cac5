package it.lifesciencehub.fairs.web;

import it.lifesciencehub.fairs.FairHandService;
import it.lifesciencehub.fairs.FairItemService;
import it.lifesciencehub.fairs.HandedRow;
import it.lifesciencehub.fairs.HandingView;
import it.lifesciencehub.fairs.ItemKind;
import it.lifesciencehub.files.web.Upload;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** What one company hands in: its delegates write and upload, staff accept and send back. */
@Named
@ViewScoped
public class FairHandingPage implements Serializable {

    @EJB
    private FairHandService hands;

    @EJB
    private FairItemService items;

    private String id;
    private Long itemId;
    private HandingView view;
    private HandedRow row;
    private String content;
    private String words;
    private transient Part file;

    public void load() {
        view = hands.open(AddressId.of(id));
        view.rows().stream().filter(one -> one.itemId().equals(itemId)).forEach(one -> row = one);
        content = row == null ? null : row.content();
    }

    /** Whether the chosen item is a text. */
    public boolean isText() {
        return row != null && row.kind() == ItemKind.TEXT;
    }

    public String write() {
        hands.write(view.requestId(), itemId, content);
        return done("handing.handed");
    }

    public String upload() {
        Upload.with(file, (name, stream) -> {
            hands.upload(view.requestId(), itemId, name, stream);
            return null;
        });
        return done("handing.handed");
    }

    public String accept(Long handedId) {
        items.accept(handedId);
        return done("handing.accepted");
    }

    public String sendBack() {
        items.sendBack(row.handedId(), words);
        return done("handing.sentBack");
    }

    private String done(String key) {
        PageMessages.done(FairDeskPage.FEATURE, key);
        return "/fairs/handing?faces-redirect=true&id=" + id;
    }

    public HandingView getView() {
        return view;
    }

    /** The chosen item, or null. */
    public HandedRow getRow() {
        return row;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
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
