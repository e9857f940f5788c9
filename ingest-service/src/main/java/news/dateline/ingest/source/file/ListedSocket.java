package news.dateline.ingest.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The connection over which an FTP server lists, which is read line by line; no more is asked of it. */
final class ListedSocket extends Socket {

    private static final Set<String> COMMANDS = Set.of("LIST", "MLSD", "NLST");
    /** No name that is longer can be asked for. */
    private static final int LONGEST_LINE = 8 << 10;

    private final Socket socket;
    private final Listing listing;

    private ListedSocket(Socket socket, Listing listing) {
        this.socket = socket;
        this.listing = listing;
    }

    /** The same connection where the command lists nothing, or where there is none. */
    static @Nullable Socket of(@Nullable Socket socket, String command, Supplier<Listing> listing) {
        return socket == null || !COMMANDS.contains(command) ? socket : new ListedSocket(socket, listing.get());
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return listing.lines(socket.getInputStream(), LONGEST_LINE);
    }

    @Override
    public void close() throws IOException {
        super.close();
        socket.close();
    }
}
