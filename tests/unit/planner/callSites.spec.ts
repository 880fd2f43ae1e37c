import { expect } from "chai";
import { withoutCallSites } from "../../../planner/callSites";

const property = (): unknown => Object.getOwnPropertyDescriptor(Error, "prepareStackTrace")?.value;

describe("planner/callSites", () => {
    const { stackTraceLimit } = Error;

    before(() => {
        Error.stackTraceLimit = 10;
    });

    after(() => {
        Error.stackTraceLimit = stackTraceLimit;
    });

    it("has no text made of the stacks that the SDK asks for, and of all others as ever, until it ends", () => {
        const callsites = (): string | undefined => new Error("asked").stack;
        const before = property();
        const end = withoutCallSites();
        const [asked, other] = [callsites(), new TypeError("odd").stack];
        end();
        expect(asked).to.equal("");
        expect(other).to.match(/^TypeError: odd\n {4}at .*callSites\.spec\.ts:\d+:\d+\)?\n {4}at /);
        expect(callsites()).to.include("callSites.spec.ts");
        expect(property()).to.equal(before);
    });
});
