import { expect } from "chai";
import { checkEncrypted, conceal, hiddenSettings, hideValues } from "../../../config/secrets";
import { environment, problemsIn, settingsOf } from "./samples";

const webhook = "https://hooks.example.com/T0/B0";

describe("secret settings", () => {
    it("are refused in plain text, and not shown", () => {
        const lines = problemsIn({ ...environment, alertWebhookUrl: webhook });
        expect(lines).to.deep.equal([
            "alertWebhookUrl: got a secret in plain text, allowed: an encrypted value; replace it where it came from, then run `pulumi config set --secret lakehouse:alertWebhookUrl`",
        ]);
        expect(settingsOf({ ...environment, alertWebhookUrl: webhook }, ["alertWebhookUrl"]).alertWebhookUrl).to.equal(
            webhook,
        );
        expect(checkEncrypted({}, new Set())).to.deep.equal([]);
    });

    it("are not shown when they are wrong", () => {
        const lines = problemsIn({ ...environment, alertWebhookUrl: "ftp://hooks.example.com" }, ["alertWebhookUrl"]);
        expect(lines).to.deep.equal([
            "alertWebhookUrl: got [secret], allowed: an address that begins with https://; correct it in the stack file",
        ]);
    });

    it("may be other settings, of which nothing is shown but where they are wrong", () => {
        const raw = {
            ...environment,
            workloads: { ingest: { source: { notebook: "/hush" }, owner: ["hush", "quiet!"] } },
        };
        expect(problemsIn(raw, ["workloads"])).to.deep.equal([
            "workloads.ingest.owner: got a list of 2, allowed: 1 to 128 letters, digits, spaces and . : / = + - @ _; correct it in the stack file",
        ]);
    });

    it("are taken out of the problems of other settings too", () => {
        const raw = { ...environment, lake: { zones: { raw: {} } }, catalogs: { main: { zone: "platinum" } } };
        const [shown, hidden] = [problemsIn(raw), problemsIn(raw, ["catalogs"])];
        expect(shown.join()).to.include("platinum");
        expect(hidden).to.deep.equal([
            'catalogs.main.zone: got "[secret]", allowed: raw; name one that is there, or add it to lake.zones',
        ]);
    });
});

describe("hiding", () => {
    it("covers what is encrypted and what should be", () => {
        expect([...hiddenSettings(new Set(["owner"]))]).to.deep.equal(["owner", "alertWebhookUrl"]);
    });

    it("keeps the structure of a value and none of its text", () => {
        expect(conceal({ a: ["b", { c: 1 }], d: null })).to.deep.equal({
            a: ["[secret]", { c: "[secret]" }],
            d: "[secret]",
        });
    });

    it("takes longer secrets first, and leaves what is too short to be one", () => {
        const problem = { path: "p", given: "abcdef 12", allowed: "abc", fix: "12345" };
        const raw = { s: ["abc", "abcdef", 12, 12345, true] };
        expect(hideValues([problem], raw, new Set(["s"]))).to.deep.equal([
            { path: "p", given: "[secret] 12", allowed: "[secret]", fix: "[secret]" },
        ]);
    });
});
