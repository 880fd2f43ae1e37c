import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { HaltedError } from "../../../planner/runProgram";
import { Thing, recorded } from "./recorded";
import { rejection } from "./toyProject";

const never = (): Promise<string> => new Promise(() => undefined);

describe("planner/runProgram", () => {
    const halted = (program: () => unknown): Promise<HaltedError> =>
        rejection(recorded(program, { quietSeconds: 0.05 }), HaltedError);

    it("claim 65: fails on a stack output that never resolves, and names it", async () => {
        const error = await halted(() => ({ fine: pulumi.output("x"), stuck: pulumi.output(never()) }));
        expect(error.waitingFor).to.deep.equal(['stack output "stuck"']);
    });

    it("claim 65: fails on a resource whose input never resolves, and names it and what waits for it", async () => {
        const error = await halted(() => {
            const first = new Thing("first", { text: pulumi.output(never()) });
            new Thing("second", { text: first.arn });
            new Thing("fine", { text: "x" });
        });
        expect(error.waitingFor).to.deep.equal(["first (aws:toy/thing:Thing)", "second (aws:toy/thing:Thing)"]);
    });

    it("claim 65: fails on a program that never returns", async () => {
        expect((await halted(never)).message).to.equal("the program never finishes; it waits for the program itself");
    });

    it("does not take a slow program for one that never finishes", async () => {
        const slow = async (): Promise<object> => {
            for (let step = 0; step < 5; step++) {
                await new Promise((resolve) => setTimeout(resolve, 30));
                new Thing(`thing-${String(step)}`);
            }
            return {};
        };
        const monitor = await recorded(slow, { quietSeconds: 0.05 });
        expect(monitor.resources.size).to.equal(6);
    });

    it("waits for resources that nobody waits for", async () => {
        const later = new Promise<string>((resolve) => setTimeout(resolve, 20, "x"));
        const monitor = await recorded(() => {
            new Thing("late", { text: later });
        });
        expect([...monitor.resources.values()].map(({ name }) => name)).to.include("late");
    });

    it("fails with what is thrown inside an output", async () => {
        const program = (): void => {
            new Thing("thing", {
                text: pulumi.output("x").apply(() => {
                    throw new SyntaxError("no such thing");
                }),
            });
        };
        const error = await rejection(recorded(program), SyntaxError);
        expect(error.message).to.include("no such thing");
    });

    it("leaves a clean state behind a failure", async () => {
        const listeners = process.listeners("unhandledRejection");
        await rejection(
            recorded(() => Promise.reject(new TypeError("first"))),
            TypeError,
        );
        await halted(never);
        expect(process.listeners("unhandledRejection")).to.deep.equal(listeners);
        const monitor = await recorded(() => {
            new Thing("thing");
        });
        expect(monitor.resources.size).to.equal(2);
    });

    it("lets runs that are asked for at once wait for each other", async () => {
        const run = async (stack: string): Promise<readonly string[]> => {
            const monitor = await recorded(
                () => {
                    new Thing(`thing-of-${pulumi.getStack()}`);
                },
                { stack },
            );
            return [...monitor.resources.values()].map(({ name }) => name);
        };
        expect(await Promise.all(["one", "two"].map(run))).to.deep.equal([
            ["lakehouse-one", "thing-of-one"],
            ["lakehouse-two", "thing-of-two"],
        ]);
    });

    it("gives the program its settings and tells it which are secret", async () => {
        const config = {
            values: { "lakehouse:open": "1", "lakehouse:hidden": "hush", "lakehouse:map": '{"a":true}' },
            secretKeys: ["lakehouse:hidden"],
        };
        let read: unknown;
        await recorded(
            async () => {
                const settings = new pulumi.Config();
                const hidden = settings.requireSecret("hidden") as pulumi.Output<string> & {
                    isSecret: Promise<boolean>;
                };
                read = [settings.require("open"), settings.requireObject("map"), await hidden.isSecret];
            },
            { config },
        );
        expect(read).to.deep.equal(["1", { a: true }, true]);
    });

    it("keeps as many frames as it is told to, and only while it runs", async () => {
        const before = Error.stackTraceLimit;
        let inside = -1;
        await recorded(
            () => {
                inside = Error.stackTraceLimit;
            },
            { stackFrames: 0 },
        );
        expect([inside, Error.stackTraceLimit]).to.deep.equal([0, before]);
    });
});
