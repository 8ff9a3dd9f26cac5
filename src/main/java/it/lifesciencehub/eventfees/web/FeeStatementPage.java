package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.eventfees.FeeStatementService;
import it.lifesciencehub.eventfees.StatementMatch;
import it.lifesciencehub.eventfees.StatementView;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A bank's statement: read, looked at entry by entry, and booked. */
@Named
@ViewScoped
public class FeeStatementPage implements Serializable {

    @EJB
    private FeeStatementService statements;

    private transient Part file;
    private byte[] content;
    private Integer day;
    private Integer amount;
    private Integer text;
    private StatementView view;
    private Map<String, Boolean> chosen = new LinkedHashMap<>();

    /** Reads the file that was sent, with columns that are found out. */
    public void upload() {
        view = null;
        content = file == null ? new byte[0] : bytes(file);
        look(statements.preview(content, null, null, null));
    }

    /** Reads the same file with other columns. */
    public void readAgain() {
        look(statements.preview(content, day, amount, text));
    }

    private void look(StatementView found) {
        view = found;
        day = found.day();
        amount = found.amount();
        text = found.text();
        chosen = new LinkedHashMap<>();
        for (StatementMatch match : found.matches()) {
            if (match.kind().isBookable()) {
                chosen.put(match.entry().key(), match.kind().isSure());
            }
        }
    }

    private static byte[] bytes(Part part) {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String book() {
        Set<String> keys = chosen.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int booked = statements.book(
                view.matches().stream().map(StatementMatch::entry).toList(), keys);
        PageMessages.done("eventfees", "statement.booked", booked);
        return "/eventfees/list?faces-redirect=true";
    }

    /** Columns of the file by their headings. */
    public List<Option> getHeadings() {
        return IntStream.range(0, view.headings().size())
                .mapToObj(place -> new Option(place, view.headings().get(place)))
                .toList();
    }

    public boolean isBookable() {
        return !chosen.isEmpty();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Integer getDay() {
        return day;
    }

    public void setDay(Integer day) {
        this.day = day;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public Integer getText() {
        return text;
    }

    public void setText(Integer text) {
        this.text = text;
    }

    public StatementView getView() {
        return view;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }
}
