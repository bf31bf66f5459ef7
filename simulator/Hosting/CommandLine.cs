using System.Globalization;

namespace XenoStore.Simulator.Hosting;

/// <summary>Reads <c>--name value</c> pairs; <c>--open</c> stands alone.</summary>
internal static class CommandLine
{
    /// <exception cref="ArgumentException">An argument is unknown or lacks its value.</exception>
    public static SimulatorOptions Parse(IReadOnlyList<string> args)
    {
        var options = new SimulatorOptions { Port = 5055 };
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--open")
            {
                options = options with { Open = true };
                continue;
            }

            options = i + 1 < args.Count ? With(options, args[i], args[++i]) : throw new ArgumentException($"{args[i]} needs a value.");
        }

        return options;
    }

    private static SimulatorOptions With(SimulatorOptions options, string name, string value) => name switch
    {
        "--host" => options with { Host = value },
        "--port" => options with { Port = Whole(value) },
        "--shops" => options with { Shops = Whole(value) },
        "--orders" => options with { Orders = Whole(value) },
        "--seed" => options with { Seed = Whole(value) },
        "--end" => options with { End = DateOnly.Parse(value, CultureInfo.InvariantCulture) },
        "--webhook-url" => options with { WebhookUrl = new Uri(value) },
        "--rate" => options with { Rate = Number(value) },
        "--bucket" => options with { Bucket = Number(value) },
        "--restore-rate" => options with { RestoreRate = Number(value) },
        "--time-scale" => options with { TimeScale = Number(value) },
        "--address-file" => options with { AddressFile = value },
        "--state" => options with { State = value },
        _ => throw new ArgumentException($"{name} is not an option of the simulator."),
    };

    private static int Whole(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);
}
