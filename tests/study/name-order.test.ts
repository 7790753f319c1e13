import { expect, it } from "vitest";
import { ordersIn } from "../../src/study/name-order.js";

it.each([
  ["Mbuyi Kalonji Espérance", "Moi c'est Espérance.", "Mbuyi Kalonji, Espérance"],
  ["Mbuyi Kalonji Espérance", "Bonjour Madame Mbuyi.", "Mbuyi Kalonji, Espérance"],
  ["Espérance Mbuyi Kalonji", "Je m'appelle Espérance.", "Mbuyi Kalonji, Espérance"],
  ["Espérance Mbuyi Kalonji", "Oui, madame Kalonji.", "Mbuyi Kalonji, Espérance"],
  ["Mbuyi Kalonji Espérance", "madame Kalonji", null],
  ["Mbuyi Kalonji Espérance", "Madame Mbuyi, madame Espérance", "Mbuyi Kalonji, Espérance"],
  ["Mbuyi Kalonji Espérance", "Moi c'est Mbuyi. Moi c'est Espérance.", null],
  ["Rosa García Fernández", "Mme Rosa García, je crois.", null],
  ["Jean Pierre Nkongolo", "Et monsieur Jean ? Madame Nkongolo.", "Nkongolo, Jean Pierre"],
  ["Kalonji Espérance", "Moi c'est Espérance.", null],
  ["Kaçar Orhan", "Mehmet Kaçar est là. Kaçar Orhan aussi.", "Kaçar, Orhan"],
  ["Kaçar Orhan", "Madame Kaçar rit.", "Kaçar, Orhan"],
  ["Kaçar Orhan", "Pas Kaçar. Les Kaçar.", null],
  ["Ben Ali", "Karim Ben Ali, puis Ben Ali.", null],
  ["Orhan Kaçar", "Mehmet Kaçar, madame Kaçar.", null],
  ["Van de Walle Joris", "Moi c'est Joris.", null],
  ["Simon Claire-Marie", "Moi c'est Claire-Marie.", "Simon, Claire-Marie"],
  ["Simon Claire-Marie", "Madame Simon rit.", "Simon, Claire-Marie"],
  ["Simon Claire-Marie", "Simon Claire-Marie: Oui, Claire-Marie.", "Simon, Claire-Marie"],
  ["Simon Rose", "Simon Rose est là. Et Rose ?", null],
  ["Simon Thomas", "Monsieur Simon rit.", null],
  ["Simon Thomas", "Madame Simon, une autre.", null],
  ["Rose Simon", "Madame Rose, Rose Simon.", null],
  ["Yılmaz Fatma", "madame Yılmaz", "Yılmaz, Fatma"],
  ["Thomas Sophie", "Thomas Sophie: Moi, Sophie Thomas.", "Thomas, Sophie"],
  ["Sophie Thomas", "Thomas Sophie: Moi, Sophie Thomas.", null],
  ["Hakan Deniz", "Hakan Deniz, le concierge. Deniz Hakan, il signe.", null],
  ["Deniz Hakan", "Hakan Deniz, le concierge. Deniz Hakan, il signe.", "Deniz, Hakan"],
])("the order of a name is told or is not: %s, %s", (name, text, told) => {
  expect(ordersIn(text)(name)).toBe(told);
});
