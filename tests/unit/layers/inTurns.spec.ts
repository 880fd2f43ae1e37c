import { expect } from "chai";
import { mapInTurns, nextTurn } from "../../../layers/inTurns";

describe("nextTurn", () => {
    it("lets everything that waits for a turn have one", async () => {
        const order: string[] = [];
        setImmediate(() => order.push("waiting"));
        await Promise.resolve();
        order.push("same turn");
        await nextTurn();
        order.push("next turn");
        expect(order).to.deep.equal(["same turn", "waiting", "next turn"]);
    });
});

describe("mapInTurns", () => {
    it("makes one thing per entry, under the same name", async () => {
        const made = await mapInTurns({ bronze: 1, silver: 2 }, (name, entry) => `${name} ${String(entry)}`);
        expect(made).to.deep.equal({ bronze: "bronze 1", silver: "silver 2" });
        expect(await mapInTurns({}, () => "never")).to.deep.equal({});
    });

    it("claim 28: makes them in the order of their names, whatever the order of the entries", async () => {
        const made: string[] = [];
        await mapInTurns({ silver: 0, bronze: 0, gold: 0, Z: 0, "silver-2": 0 }, (name) => made.push(name));
        expect(made).to.deep.equal(["Z", "bronze", "gold", "silver", "silver-2"]);
    });

    it("lets the event loop turn after each, so that registrations flow", async () => {
        let turns = 0;
        const count = (): void => {
            turns += 1;
            counting = setImmediate(count);
        };
        let counting = setImmediate(count);
        const entries = { a: 0, b: 0, c: 0, d: 0 };
        const made = await mapInTurns(entries, () => turns);
        const atOnce = Object.keys(entries).map(() => turns);
        clearImmediate(counting);
        expect(new Set(Object.values(made)).size).to.equal(4);
        expect(new Set(atOnce).size).to.equal(1);
    });

    it("makes no more once one fails", async () => {
        const made: string[] = [];
        const failed = mapInTurns({ a: 0, b: 0, c: 0 }, (name) => {
            made.push(name);
            if (name === "b") {
                throw new Error("b is wrong");
            }
        });
        expect(await failed.catch((error: unknown) => String(error))).to.equal("Error: b is wrong");
        expect(made).to.deep.equal(["a", "b"]);
    });
});
