package news.dateline.ingest.source.net;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Whose certificates are trusted. */
public final class Trust {

    private Trust() {
    }

    /** Those that Java trusts, or, where a file of certificates (PEM) is named, those in it alone. */
    public static SSLContext of(@Nullable String file) throws IOException {
        try {
            if (file == null)
                return SSLContext.getDefault();
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                int n = 0;
                for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    store.setCertificateEntry("trusted-" + n++, one);
                }
            }
            TrustManagerFactory managers = TrustManagerFactory
                    .getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("certificate " + file + " cannot be used: " + e.getMessage(), e);
        }
    }
}
