package it.lifesciencehub.shared.security;

import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.security.SealBroken.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys with which personal data are sealed: {@code HUB_DATA_KEY} seals from now on, {@code HUB_DATA_KEY_BEFORE} (one
 * or more, with commas between) open what was sealed before. Where none is set, a file in the data folder holds one, made
 * when it is first needed and readable for the hub's user alone; it opens what it sealed for as long as it lies there.
 */
@ApplicationScoped
public class DataKeys {

    private static final String FILE = "data.key";

    private HubSettings settings;
    private DataKeyFile file;

    protected DataKeys() {}

    @Inject
    DataKeys(HubSettings settings) {
        this.settings = settings;
        this.file = new DataKeyFile(settings.dataFolder().resolve(FILE));
    }

    /** A sealed text and the id of the key that opens it. */
    public record Sealed(String keyId, String text) {}

    /** @throws SealBroken where no key can be used */
    public Sealed seal(String text, String place) {
        DataKey key = current();
        return new Sealed(key.id(), key.seal(text, place));
    }

    /** @throws SealBroken where the key is not there, or the text has changed */
    public String open(Sealed sealed, String place) {
        return all().stream()
                .filter(key -> key.id().equals(sealed.keyId()))
                .findFirst()
                .orElseThrow(() -> new SealBroken(
                        Cause.KEY_MISSING, "the key " + sealed.keyId() + " is not among those that are set", null))
                .open(sealed.text(), place);
    }

    private DataKey current() {
        return settings.dataKey().map(DataKeys::parse).orElseGet(file::get);
    }

    private List<DataKey> all() {
        List<DataKey> keys = new ArrayList<>();
        settings.dataKey().map(DataKeys::parse).ifPresent(keys::add);
        settings.dataKeysBefore().forEach(text -> keys.add(parse(text)));
        file.find().ifPresent(keys::add);
        return keys;
    }

    /** @throws SealBroken where the text is no key */
    static DataKey parse(String text) {
        try {
            return DataKey.of(text);
        } catch (IllegalArgumentException e) {
            // The text is a secret, and so is what the decoder says of it.
            throw new SealBroken(Cause.KEY_NOT_USABLE, "a key has to be 32 bytes in Base64", null);
        }
    }
}
