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

    it("claim 46: are no other settings, whose values end up where everybody can read them, whatever they are", () => {
        for (const [key, value] of [
            ["costCenter", "sentinel"],
            ["owner", ["hush"]],
        ] as const) {
            expect(problemsIn({ ...environment, [key]: value }, [key])).to.deep.equal([
                `${key}: got an encrypted value, allowed: plain text: what is encrypted is only alertWebhookUrl; ` +
                    "write it in plain text; it ends up in names, tags and policies, which everybody can read",
            ]);
        }
    });

    it("do not hide what else is wrong in their section, and are not shown there", () => {
        const lines = problemsIn({ ...environment, catalogs: { main: { zone: "hush", kind: "hush" } } }, ["catalogs"]);
        expect(lines.map((line) => line.split(",")[0])).to.have.members([
            "catalogs: got an encrypted value",
            'catalogs.main.zone: got "[secret]"',
            "catalogs.main.kind: got an unknown key",
        ]);
    });

    it("are taken out of the problems of other settings too", () => {
        const raw = { ...environment, tier: "platinum", costCenter: "platinum" };
        expect(problemsIn(raw).join()).to.include("platinum");
        expect(problemsIn(raw, ["costCenter"]).join())
            .to.include('tier: got "[secret]"')
            .and.not.include("platinum");
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
