package it.lifesciencehub.imports.web;

import it.lifesciencehub.imports.ImportMappingService;
import it.lifesciencehub.imports.ImportWord;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of a file that are not ours, and what somebody says that they mean. */
@Named
@ViewScoped
public class ImportWordsForm implements Serializable {

    private static final String FEATURE = "organisations";

    /** A choice that leaves the cell empty; the empty text itself means that nothing was chosen. */
    private static final String NOTHING = "-";

    @Inject
    private ImportMappingService mappings;

    @Inject
    private Ui ui;

    private Long id;
    private List<Choice> choices = List.of();

    /** A word and the code that it means. */
    public static class Choice implements Serializable {

        private final ImportWord word;
        private String code;

        Choice(ImportWord word) {
            this.word = word;
            this.code = word.code() == null ? null : word.code().isEmpty() ? NOTHING : word.code();
        }

        public ImportWord getWord() {
            return word;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    void show(Long importId, List<ImportWord> words) {
        id = importId;
        choices = words.stream().map(Choice::new).toList();
    }

    public String save() {
        Map<OrganisationColumn, Map<String, String>> words = new EnumMap<>(OrganisationColumn.class);
        for (Choice choice : choices) {
            if (choice.getCode() != null) {
                words.computeIfAbsent(choice.getWord().column(), any -> new HashMap<>())
                        .put(choice.getWord().word(), choice.getCode().equals(NOTHING) ? "" : choice.getCode());
            }
        }
        mappings.translate(id, words);
        return "/imports/preview?faces-redirect=true&id=" + id;
    }

    /** What a word of this column can mean. */
    public List<Option> meanings(OrganisationColumn column) {
        List<Option> ours = switch (column) {
            case KIND -> codes(OrganisationKind.values(), "kind.");
            case SIZE -> codes(SizeClass.values(), "size.");
            case SECTORS -> codes(Sector.values(), "sector.");
            default ->
                List.of(
                        new Option("active", Texts.get(ui.getLanguage(), FEATURE, "status.active")),
                        new Option("inactive", Texts.get(ui.getLanguage(), FEATURE, "status.inactive")));
        };
        List<Option> all = new java.util.ArrayList<>(ours);
        all.add(new Option(NOTHING, Texts.get(ui.getLanguage(), "imports", "words.nothing")));
        return all;
    }

    private List<Option> codes(Enum<?>[] values, String prefix) {
        return java.util.Arrays.stream(values)
                .map(value -> new Option(value.name(), Texts.get(ui.getLanguage(), FEATURE, prefix + value.name())))
                .toList();
    }

    public List<Choice> getChoices() {
        return choices;
    }
}
