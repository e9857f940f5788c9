package news.dateline.images;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the service of this container whether it is ready: exit status 0 if so, 1 if not. For engines without HTTP probes. */
final class Health {
    private static final int MILLIS = 4_000;

    private Health() {
    }

    /** The one argument, if given, is the address to ask. */
    public static void main(String[] arguments) {
        var address = arguments.length > 0 ? arguments[0] : Ports.ofThisService() + "/readyz";
        System.exit(isReady(address) ? 0 : 1);
    }

    // The smallest client that Java has: this runs every few seconds beside a service with little memory
    private static boolean isReady(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
