/** The signatories of the appeal for the Jiashi workers as they were printed, line for line: names, numbers and where the lines end. */
export const printedList = `Signatories (as of 15 october 2018, kept up to date at www.appeal.example):

1. RCP   Revolutionary Communist Party of Egypt
 2. ORC   Organisation Révolutionnaire du Congo (Revolutionary Organization of 
Congo), Democratic Republic of the Congo

3. SDP   Social Democratic Party, Kenya

4. MMLPL   Moroccan Marxist-Leninist Proletarian Line

5. CPSA (ML)   Communist Party of South Africa (Marxist-Leninist)

6. MLOA   Marxist-Leninist Organization of Afghanistan

7. CPB   Communist Party of Bangladesh

8. CPI (ML) Red Star   Communist Party of India (Marxist-Leninist) Red Star

9. PCC CPI (ML)   Provisional Central Committee Communist Party of India 
(Marxist-Leninist)

10.NCP (Mashal)   Nepal Communist Party (Mashal)

11.NDMLP   New-Democratic Marxist-Leninist Party, Sri Lanka

12.БКП   Българска Комунистическа Партия (Bulgarian Communist Party)

13.MLPD   Marxistisch-Leninistische Partei Deutschlands (Marxist-Leninist Party of 
Germany)

14.MIKSZ   Magyar Ifjúság Közösségi Szervezete (Organisation of Hungarian Youth 
Community), Hungary

15.KOL   Kommunistische Organisation Luxemburg (Communist Organization of 
Luxemburg)

16.RM   Rode Morgen (Red Dawn), Netherlands

17.BP (NK-T)   Bolşevik Parti (Kuzey Kürdistan-Türkiye) (Bolshevik Party (North 
Kurdistan-Turkey))

18.MLGS   Marxistisch-Leninistische Gruppe Schweiz (Marxist-Leninist Group of 
Switzerland)

19.MLKP   Marksist Leninist Komünist Parti Türkiye / Kürdistan (Marxist Leninist 
Communist Party Turkey / Kurdistan)

20.PCC-M   Partido Comunista de Colombia – Maoista (Communist Party of 
Colombia - Maoist)

21.PC (ML)   Partido Comunista (Marxista Leninista) (Communist Party (Marxist-
Leninist)), Dominican Republic

22.PC/ML   Partido Comunista (Marxista-Leninista) de Panamá (Communist Party 
(Marxist-Leninist) of Panama)

23.PCP (independiente)   Partido Comunista Paraguayo (independiente) 
(Paraguayan  Communist Party (independent))

24.PML del Perú   Partido Marxista Leninista del Perú (Marxist-Leninist Party of 
Peru)

25.PPP   Partido Proletario del Perú (Proletarian Party of Peru)
`

/** What may stand before such a list: prose with bullets, numbers and countries in it, none of which signed anything. */
export const printedAppeal = `Stand by the lamp makers of Port Example, Kenya!

Since 12 May 2017 the lamp makers have met every evening after work, 300 of them, in
the yard behind the old foundry. Supporters came from Peru, Bolivia and
China to hear them.

We ask for

\uf0b7 the keys of the hall for all who work there

\uf0b7 wages on the first day of each month

1. Write to the board.
2. Come to the yard.

${printedList}`
