using Orleans.Runtime;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// What <c>GetGrain</c> returns: the emitted subclass implements the grain interface, and each of its methods puts the
/// arguments into a request and sends it from here.
/// </summary>
internal abstract class GrainReference(GrainClass grainClass, string key, GrainMethod[] methods) : IAddressable
{
    /// <summary>Where the last call went: most references are used more than once, and most activations still live.</summary>
    private ICallTarget? _target;

    public GrainId Id => new(grainClass.Name, key);

    public sealed override bool Equals(object? obj) => obj is GrainReference other && other.GetType() == GetType() && other.Id == Id;

    public sealed override int GetHashCode() => Id.GetHashCode();

    public sealed override string ToString() => Id.ToString();

    protected Task Call(VoidRequest request, int method)
    {
        Send(request, methods[method]);
        return request.Answered;
    }

    protected ValueTask CallAsValueTask(VoidRequest request, int method) => new(Call(request, method));

    protected Task<TResult> Call<TResult>(ResultRequest<TResult> request, int method)
    {
        Send(request, methods[method]);
        return request.Answered;
    }

    protected ValueTask<TResult> CallAsValueTask<TResult>(ResultRequest<TResult> request, int method) => new(Call(request, method));

    private void Send(Request request, GrainMethod method)
    {
        request.Method = method;
        (request.SentAt, request.Deadline) = grainClass.Silo.DeadlineOf(method);
        if (request.CallerToken.CanBeCanceled && !CallCancellation.TryBind(request))
        {
            return;
        }

        request.Trace = CallTrace.Begin(method, Id);
        if (_target is not { } target || !target.TryPost(request))
        {
            _target = grainClass.Post(key, request);
        }
    }
}
