import type { Graph } from "../../planner/graph";
import { changing, claim, giving, type Break } from "../support/claims";
import { textsIn } from "../support/texts";

/** What is left in a text when a value was put into it that is not one. */
const ACCIDENTS: readonly RegExp[] = [/Calling \[\w+\]/, /Output<T>/, /\[object \w+\]/, /\bundefined\b/, /\bNaN\b/];

for (const mode of ["placeholder", "unknown"] as const) {
    claim(12, `no name, input or output holds what is left of a value that is not a text (computed values: ${mode})`, {
        mode,
        check: accidents,
        breaks: {
            "an output put into a text": describing(
                "Calling [toString] on an [Output<T>] is not supported. To get the value of an Output<T> as an Output<string>",
            ),
            "an object put into a text": describing("arn:aws:s3:::[object Object]"),
            "a missing value put into a text": describing("acme-undefined-lake"),
            "no number put into a text": describing("NaN days"),
            "a missing value put into a name": changing(isNamed, { name: "network-undefined" }),
            "a missing value put into a key": giving(isNamed, { tags: { "team-undefined": "data" } }),
        },
    });
}

function accidents(graph: Graph): readonly string[] {
    return graph.resources.flatMap(({ name, inputs, outputs }) =>
        [...textsIn({ name, inputs, outputs })].flatMap(([path, text]) =>
            ACCIDENTS.filter((accident) => accident.test(path) || accident.test(text)).map(
                ({ source }) => `${name}: ${path} matches ${source}`,
            ),
        ),
    );
}

function describing(text: string): Break {
    return giving(isNamed, { description: text });
}

/** One resource that every stack has. */
function isNamed({ name }: { readonly name: string }): boolean {
    return name === "aws";
}
