namespace Parley.Monitoring.Evidence;

/// <summary>A list that only grows, and whose earlier lengths stay as they were: adding gives a new list and leaves this one alone.</summary>
/// <remarks>
/// Lists that grew one from another share their chunks. Adding to the longest of them writes in place; adding to a shorter one copies one chunk
/// and the list of chunks. Adding is safe from several threads, so that a state can be passed around like a value.
/// </remarks>
internal readonly struct AppendList<T>
{
    private const int ChunkSize = 1024;

    private readonly Store? _store;

    private AppendList(Store store, int count)
    {
        _store = store;
        Count = count;
    }

    public int Count { get; }

    public T this[int index] => _store!.Chunks[index / ChunkSize][index % ChunkSize];

    public AppendList<T> Add(T item)
    {
        var store = _store;
        if (store is null || !store.TryClaim(Count))
        {
            store = Store.CopyOf(store, Count);
        }

        store.Write(Count, item);
        return new AppendList<T>(store, Count + 1);
    }

    private sealed class Store
    {
        private int _claimed;

        public T[][] Chunks { get; private set; } = [];

        /// <summary>Whether the place behind the first <paramref name="count"/> items was still free; now it is taken.</summary>
        public bool TryClaim(int count) => Interlocked.CompareExchange(ref _claimed, count + 1, count) == count;

        public void Write(int index, T item)
        {
            var chunk = index / ChunkSize;
            if (chunk == Chunks.Length)
            {
                var chunks = Chunks;
                Array.Resize(ref chunks, Math.Max(4, chunk * 2));
                Chunks = chunks;
            }

            (Chunks[chunk] ??= new T[ChunkSize])[index % ChunkSize] = item;
        }

        public static Store CopyOf(Store? store, int count)
        {
            var copy = new Store { _claimed = count + 1 };
            if (store is null)
            {
                return copy;
            }

            // Full chunks are never written again and can be shared; the last one is still being written.
            var full = count / ChunkSize;
            copy.Chunks = new T[full + 1][];
            Array.Copy(store.Chunks, copy.Chunks, full);
            copy.Chunks[full] = new T[ChunkSize];
            if (count % ChunkSize > 0)
            {
                Array.Copy(store.Chunks[full], copy.Chunks[full], count % ChunkSize);
            }

            return copy;
        }
    }
}
